using AngleSharp.Html.Dom;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class EntryInErrorTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "LAW-21")]
    public async Task A_mistyped_time_that_is_marked_no_longer_keeps_earlier_entries_and_the_closing_out(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();
        var wrong = await visitor.ArrivesAsync(meeting, "chief-executive-uclh", at: "23:59");
        var kept = await visitor.ArrivesAsync(meeting, "chief-executive-haringey-council", at: "14:05");

        await MarkAsync(visitor, wrong, "The time was mistyped.");
        var right = await visitor.ArrivesAsync(meeting, "chief-executive-uclh", at: "14:05");
        var closed = await visitor.ActAsync(meeting, "step", ("Kind", "Closed"), ("At", "15:00"));

        Assert.Contains("or mark that entry as entered in error, if its time is wrong", kept.Problems()[0], StringComparison.Ordinal);
        Assert.Empty(right.Problems());
        Assert.Contains("Held", closed.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_marked_entry_stays_to_be_seen_with_who_marked_it_and_why_and_does_not_count()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();
        var wrong = await visitor.ArrivesAsync(meeting, "chief-executive-uclh");
        await visitor.ArrivesAsync(meeting, "chief-executive-haringey-council", at: "14:05");

        var page = await MarkAsync(visitor, wrong, "It was the wrong seat.");
        var stands = page.Table("Who came and went").Column("How it stands");

        Assert.StartsWith("Entered in error, says the partnership's own team as ", stands[0], StringComparison.Ordinal);
        Assert.EndsWith("on 9 October 2017: It was the wrong seat.", stands[0], StringComparison.Ordinal);
        Assert.Equal("Counts", stands[1]);
        Assert.Contains("1 of those in the room counts.", page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_is_marked_once_and_with_what_was_wrong()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var page = await visitor.ArrivesAsync(await visitor.BoardTodayAsync(), "chief-executive-uclh");

        var empty = await MarkAsync(visitor, page, "");
        await MarkAsync(visitor, page, "It was the wrong seat.");

        Assert.Equal(["Say what was wrong, as anybody may read it"], empty.Problems());
        Assert.Contains(new EntryIsMarked().Sentence, (await visitor.PageAsync(Address(page))).Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_keeps_the_record_marks_an_entry()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var secretary = await site.SignInAsAsync("board-secretary");
        using var visitor = await site.SignInAsAsync("whittington-recorder");
        var meeting = await secretary.BoardTodayAsync();
        var address = Address(await secretary.ArrivesAsync(meeting, "chief-executive-uclh"));

        Assert.DoesNotContain("Entered in error", (await visitor.PageAsync(meeting)).Body(), StringComparison.Ordinal);
        Assert.False((await visitor.PageAsync(address)).HasForm());
    }

    private static async Task<IHtmlDocument> MarkAsync(Visitor visitor, IHtmlDocument page, string why) => await visitor.SendAndReadAsync((await visitor.PageAsync(Address(page))).Form(), ("Input.Why", why));

    /// <summary>Where the first entry that stands is marked.</summary>
    private static string Address(IHtmlDocument page) => page.QuerySelectorAll("#attendance ~ .cw-table a").First(a => a.Words() == "Entered in error").GetAttribute("href")!;
}
