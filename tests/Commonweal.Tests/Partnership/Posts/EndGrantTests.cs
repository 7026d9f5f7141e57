using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class EndGrantTests(Sites sites) : IClassFixture<Sites>
{
    private const string Lead = "/partnership/joint-posts/intermediate-care-lead";

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task A_partner_ends_its_own_grant_the_book_refuses_from_then_on_and_what_held_before_is_still_read()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("haringey-recorder");

        var page = await EndAsync(visitor, 5, "The Cabinet took it back. Minute 12.");

        var text = page.Body!.TextContent;
        Assert.Contains("On home from hospital, no partner has granted the lead any authority.", text, StringComparison.Ordinal);
        Assert.Contains("Ended: The Cabinet took it back. Minute 12.", text, StringComparison.Ordinal);
        var book = await visitor.PageAsync("/partnership/book?what=lead&post=intermediate-care-lead&service=reablement&action=Decide&for=haringey-council&on=2017-10-09&ask=yes");
        Assert.StartsWith("Cannot, because", book.QuerySelector(".cw-answer")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("On home from hospital, for Haringey Council", (await visitor.PageAsync($"{Lead}?asAt=2017-10-05")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, 9, 2017, "before its first day, 1 October 2017")]
    [InlineData(1, 4, 2018, "It ends on 31 March 2018 already")]
    public async Task A_grant_ends_neither_before_it_begins_nor_later_than_it_would(int day, int month, int year, string refusal)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await EndAsync(visitor, day, "A mistake.", month, year);

        Assert.Contains(refusal, page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task Nobody_ends_the_grant_of_another_partner()
    {
        var site = await sites.DemonstrationAsync();
        using var haringey = await site.SignInAsAsync("haringey-recorder");
        var address = await AddressAsync(haringey);
        using var islington = await site.SignInForAsync("islington-recorder", "Islington CCG");

        var form = (IHtmlFormElement)(await islington.PageAsync(address)).QuerySelector("form[data-command]")!;
        var page = await islington.SendAndReadAsync(form, ("Input.Why", "We would rather not."));

        Assert.Contains("Haringey Council speaks for itself", page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("End it", (await islington.PageAsync(Lead)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> AddressAsync(Visitor visitor) =>
        (await visitor.PageAsync(Lead)).QuerySelectorAll("a").Single(a => a.TextContent == "End it").GetAttribute("href")!;

    private static async Task<IHtmlDocument> EndAsync(Visitor visitor, int day, string why, int month = 10, int year = 2017)
    {
        var form = (IHtmlFormElement)(await visitor.PageAsync(await AddressAsync(visitor))).QuerySelector("form[data-command]")!;
        return await visitor.SendAndReadAsync(form, ("Input.LastDay.Day", $"{day}"), ("Input.LastDay.Month", $"{month}"), ("Input.LastDay.Year", $"{year}"), ("Input.Why", why));
    }
}
