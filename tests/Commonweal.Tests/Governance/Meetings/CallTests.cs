using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class CallTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_called_meeting_begins_with_the_standing_items_of_its_kind_and_its_last_day()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("haringey-recorder");

        var page = await CallAsync(visitor, "haringey-cabinet", (12, 12, 2017), ("Input.StartsAt", "18:30"), ("Input.Place", "Civic Centre"));

        Assert.Equal("Haringey Council Cabinet, 12 December 2017", page.Heading());
        Assert.Contains("Questions from the public", page.Body(), StringComparison.Ordinal);
        Assert.Contains("Monday 4 December 2017", page.Body(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 10, 2017, "for 9 October 2017 or a later day")]
    [InlineData(14, 11, 2017, "is called for 14 November 2017 already")]
    [InlineData(1, 1, 9999, "The last day that can be entered is 9 October 2020, three years ahead. Look at the year.")]
    public async Task A_day_that_has_passed_or_is_taken_is_refused(int day, int month, int year, string refusal)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(refusal, (await CallAsync(visitor, "haringey-cabinet", (day, month, year))).Problems()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, "Its papers were to be out by 29 September 2017: that day has passed, so it needs the chair’s reason of urgency when they are published.")]
    [InlineData(18, "")]
    [Trait("Requirement", "LAW-10")]
    public async Task A_meeting_called_after_the_last_day_for_its_papers_is_called_and_warned_of(int day, string warning)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");

        var page = await CallAsync(visitor, "wellbeing-partnership-board", (day, 10, 2017));

        Assert.Equal($"Wellbeing Partnership Board, {day} October 2017", page.Heading());
        Assert.Equal(warning.Length > 0, page.Body().Contains("Its papers were to be out by", StringComparison.Ordinal));
        Assert.Contains(warning, page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var problems = (await CallAsync(visitor, "haringey-cabinet", (1, 1, 9999), ("Input.StartsAt", "half past six"))).Problems();

        Assert.Equal(["The last day that can be entered is 9 October 2020, three years ahead. Look at the year.", "Write the time as 14:00"], problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nobody_calls_a_meeting_of_anothers_body()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await visitor.PageAsync("/governance/bodies/haringey-cabinet/meetings/call");

        Assert.False(page.HasForm());
        Assert.Contains("speaks for itself", page.Problems()[0], StringComparison.Ordinal);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> CallAsync(Visitor visitor, string body, (int Day, int Month, int Year) on, params (string, string)[] more) => await visitor.SendAndReadAsync(
        (await visitor.PageAsync($"/governance/bodies/{body}/meetings/call")).Form(),
        [("Input.Day.Day", $"{on.Day}"), ("Input.Day.Month", $"{on.Month}"), ("Input.Day.Year", $"{on.Year}"), .. more]);
}
