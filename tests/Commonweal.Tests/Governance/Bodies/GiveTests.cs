using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Bodies;

public sealed class GiveTests(Sites sites) : IClassFixture<Sites>
{
    private const string Board = "/governance/bodies/wellbeing-partnership-board";

    [Fact]
    [Trait("Requirement", "BRD-01")]
    public async Task The_team_gives_a_seat_from_a_day_and_the_days_before_it_stay_as_they_were()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");

        using var response = await visitor.SendAsync(await FormAsync(visitor, Board), Seat("Director of nursing, UCLH", "uclh", "2017-10-02"));

        Assert.Contains("Director of nursing, UCLH", (await visitor.PageAsync(Board)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Director of nursing, UCLH", (await visitor.PageAsync($"{Board}?asAt=2017-10-01")).QuerySelector("#members ~ *")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-01")]
    public async Task A_seat_that_begins_later_stands_on_the_page_with_its_first_day()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        using var response = await visitor.SendAsync(await FormAsync(visitor, Board), Seat("Director of midwifery, UCLH", "uclh", "2019-01-01"));

        var row = (await visitor.PageAsync(Board)).QuerySelectorAll("tr").Single(r => r.TextContent.Contains("Director of midwifery, UCLH", StringComparison.Ordinal));

        Assert.Contains("From 1 January 2019", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_is_filled_is_not_given_again()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.SendAndReadAsync(await FormAsync(visitor, Board), Seat("Chief Executive, UCLH", "uclh", "2017-10-02"));

        Assert.Contains("The seat Chief Executive, UCLH is filled at that time.", page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-20")]
    public async Task On_a_health_and_wellbeing_board_a_seat_without_a_vote_needs_the_councils_direction()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("haringey-recorder");
        const string Hwb = "/governance/bodies/haringey-health-and-wellbeing-board";
        (string, string)[] fields = [.. Seat("Observer, Haringey Council", "haringey-council", "2017-10-02"), ("Input.Vote", "DoesNotVote")];

        var refused = await visitor.SendAndReadAsync(await FormAsync(visitor, Hwb), fields);
        using var done = await visitor.SendAsync(await FormAsync(visitor, Hwb), [.. fields, ("Input.Direction", "Full Council, 24 July 2017")]);

        Assert.Contains("unless the council directs otherwise", refused.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Does not vote by direction of the council: Full Council, 24 July 2017", (await visitor.PageAsync(Hwb)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("haringey-recorder", "wellbeing-partnership-board", "entered by the partnership's own team")]
    [InlineData("board-secretary", "haringey-cabinet", "Haringey speaks for itself")]
    [InlineData("whittington-recorder", "haringey-cabinet", "Haringey speaks for itself")]
    public async Task Nobody_enters_the_seats_of_anothers_body(string signIn, string body, string refusal)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync(signIn);

        var page = await visitor.PageAsync($"/governance/bodies/{body}/seats/give");

        Assert.False(page.HasForm());
        Assert.Contains(refusal.Replace("Haringey", "Haringey Council", StringComparison.Ordinal), page.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_says_all_that_is_missing()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.SendAndReadAsync(await FormAsync(visitor, Board), ("Input.From.Day", ""), ("Input.From.Month", ""), ("Input.From.Year", ""));

        Assert.Equal(
            ["Choose for whom the seat is", "Choose the role that sits in it", "Enter the first day of the seat", "Enter what the seat is called"], page.Problems().Order(StringComparer.Ordinal));
    }

    private static (string, string)[] Seat(string seat, string partner, string from)
    {
        var day = DateOnly.Parse(from);
        return [("Input.Seat", seat), ("Input.Role", "chief-executive"), ("Input.Partner", partner), ("Input.From.Day", $"{day.Day}"), ("Input.From.Month", $"{day.Month}"), ("Input.From.Year", $"{day.Year}")];
    }

    private static async Task<IHtmlFormElement> FormAsync(Visitor visitor, string body) => (await visitor.PageAsync($"{body}/seats/give")).Form();
}
