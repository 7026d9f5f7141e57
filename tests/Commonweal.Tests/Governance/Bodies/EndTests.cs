using Commonweal.Tests.Partnership;
namespace Commonweal.Tests.Governance.Bodies;

public sealed class EndTests(Sites sites) : IClassFixture<Sites>
{
    private const string Board = "/governance/bodies/wellbeing-partnership-board";

    [Fact]
    [Trait("Requirement", "BRD-01")]
    public async Task A_seat_ends_on_a_day_and_is_still_seen_before_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("programme-director");
        var form = (await visitor.PageAsync($"{Board}/seats/chief-executive-uclh/end")).Form();

        using var done = await visitor.SendAsync(form, ("LastDay.Day", "30"), ("LastDay.Month", "9"), ("LastDay.Year", "2017"));

        Assert.DoesNotContain("Chief Executive, UCLH", (await visitor.PageAsync(Board)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chief Executive, UCLH", (await visitor.PageAsync($"{Board}?asAt=2017-09-30")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "5", "2017", "cannot be before its first, 1 June 2017")]
    [InlineData("", "", "", "Enter the last day")]
    public async Task A_day_before_the_first_or_none_is_refused(string day, string month, string year, string problem)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        var form = (await visitor.PageAsync($"{Board}/seats/chief-executive-uclh/end")).Form();

        var page = await visitor.SendAndReadAsync(form, ("LastDay.Day", day), ("LastDay.Month", month), ("LastDay.Year", year));

        Assert.Contains(problem, page.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_is_not_there_has_no_page()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        using var response = await visitor.GetAsync($"{Board}/seats/throne/end");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }
}
