using Commonweal.Domain.Governance.Meetings;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class OutcomeTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Nothing_is_recorded_before_the_meeting_is_open_or_for_an_item_that_is_not_there()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Contains("while a meeting is in progress", (await visitor.ActAsync(Record.Joint, "outcome", ("Item", "3"), ("Verb", "Note"), ("Words", "Noted."), ("At", "14:05"))).Problems()[0], StringComparison.Ordinal);
        Assert.Equal(new NoSuchItem().Sentence, (await visitor.ActAsync(Record.Joint, "outcome", ("Item", "99"), ("Verb", "Note"), ("Words", "Noted."), ("At", "14:05"))).Problems()[0]);
    }

    [Fact]
    public async Task A_forum_is_offered_no_verb_that_executes_and_a_forged_one_is_refused()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();

        var offered = (await visitor.PageAsync($"{meeting}/outcome")).QuerySelectorAll("select[name='Input.Verb'] option").Select(o => o.GetAttribute("value")!).Where(v => v.Length > 0);
        var forged = await visitor.ActAsync(meeting, "outcome", ("Item", "1"), ("Verb", "Execute"), ("Words", "Did it."), ("At", "14:05"));

        Assert.Equal(["Agree", "Recommend", "Note", "Ask"], offered);
        Assert.Contains("cannot exercise a statutory function", forged.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public async Task What_is_decided_is_decided_in_the_open_meeting_with_the_quorum_of_that_minute()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        foreach (var seat in new[] { "councillor-islington", "healthwatch-islington", "councillor-haringey", "healthwatch-haringey" })
        {
            await visitor.ArrivesAsync(Record.Joint, seat, at: "14:10");
        }

        await visitor.ActAsync(Record.Joint, "attendance", ("Seat", "healthwatch-haringey"), ("Movement", "Leaves"), ("At", "14:40"));

        Assert.Contains("The meeting opened at 14:00", (await NoteAsync(visitor, "13:50")).Problems()[0], StringComparison.Ordinal);
        Assert.Contains("The meeting has no quorum", (await NoteAsync(visitor, "14:05")).Problems()[0], StringComparison.Ordinal);
        Assert.Contains("The meeting has no quorum", (await NoteAsync(visitor, "14:45")).Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Note: Noted.", (await NoteAsync(visitor, "14:20")).Body(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> NoteAsync(Visitor visitor, string at) => visitor.ActAsync(Record.Joint, "outcome", ("Item", "3"), ("Verb", "Note"), ("Words", "Noted."), ("At", at));
}
