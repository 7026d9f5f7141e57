using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class CloseTests(Sites sites) : IClassFixture<Sites>
{
    /// <summary>Who may answer stands fixed from the day of the call (GAP-9).</summary>
    [Fact]
    [Trait("Requirement", "DEC-09")]
    public async Task A_seat_that_is_taken_away_in_the_middle_of_a_call_still_counts_in_it_and_not_in_the_next()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var way = await new OnItsWay(site).ReadyAsync("A matter of many seats");
        await way.CallAsync();

        await EndSeatAsync(await way.AsAsync("programme-director"));
        await way.AgreeAsync();
        await way.PutAsync("The service moves in May.", "A later start");
        await way.CallAsync();

        var page = await way.PageAsync();
        Assert.Contains("Chief Executive, Whittington Health (Provider): Agree", Seats(page, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("Chief Executive, Whittington Health", Seats(page, 2), StringComparison.Ordinal);
    }

    private static string Seats(AngleSharp.Html.Dom.IHtmlDocument page, int call) => page.QuerySelector($"#call-{call} ~ ul")!.TextContent;

    private static async Task EndSeatAsync(Visitor director) =>
        await director.SendFormAsync("/governance/bodies/wellbeing-partnership-board/seats/chief-executive-whittington-health/end", [("LastDay.Day", "8"), ("LastDay.Month", "10"), ("LastDay.Year", "2017")]);

    [Fact]
    public async Task That_a_matter_not_agreed_is_settled_is_said_only_where_it_would_not_be_agreed()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter nobody objects to");
        await way.CallAsync();
        var director = await way.AsAsync("programme-director");
        var before = (await director.PageAsync($"{way.Url}/close")).MainText();
        await way.GiveViewsAsync();

        var after = (await director.PageAsync($"{way.Url}/close")).MainText();

        Assert.Matches(@"closed as not agreed\.\s+A matter that is not agreed is settled\.", before);
        Assert.Contains("closed as agreed.", after, StringComparison.Ordinal);
        Assert.DoesNotContain("is settled", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_closed_once_with_its_workings()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter to close");
        await way.CallAsync();
        await way.AgreeAsync();

        var page = await way.PageAsync();

        Assert.Contains("Agreed on 9 October 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Local authority: 4 of 4 agree; Commissioner: 2 of 2 agree", page.MainText(), StringComparison.Ordinal);
        Assert.Contains(new CallIsClosed().Sentence, (await (await way.AsAsync("programme-director")).PageAsync($"{way.Url}/close")).MainText(), StringComparison.Ordinal);
    }
}
