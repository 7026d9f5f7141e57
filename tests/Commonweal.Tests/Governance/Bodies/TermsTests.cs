using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Bodies;

public sealed class TermsTests(Sites sites) : IClassFixture<Sites>
{
    private const string Board = "/governance/bodies/wellbeing-partnership-board";

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public async Task New_terms_hold_from_their_day_and_the_old_stay_on_record()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");

        using var done = await visitor.SendAsync(await FormAsync(visitor, Board), [("Input.Number", "8"), ("Input.SharingDays", "21"), .. On(2017, 10, 2), ("Input.AgreedAt", "The board of 25 September 2017, item 3")]);

        var now = (await visitor.PageAsync(Board)).Body!.TextContent;
        Assert.Contains("8 voting members", now, StringComparison.Ordinal);
        Assert.Contains("Recorded here Agreed: The board of 25 September 2017, item 3", now, StringComparison.Ordinal);
        Assert.Contains("1 October 2017", now, StringComparison.Ordinal);
        Assert.Contains("14 days", (await visitor.PageAsync($"{Board}?asAt=2017-10-01")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public async Task New_terms_that_say_the_same_as_those_in_force_are_refused()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.SendAndReadAsync(await FormAsync(visitor, Board), [.. On(2017, 10, 9), ("Input.AgreedAt", "Tried")]);

        Assert.StartsWith("Nothing is different from text 1", page.Problems().Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("haringey-recorder", "haringey-health-and-wellbeing-board", "Input.NoticeDays=3", "The law asks for 5 clear working days")]
    [InlineData("haringey-recorder", "haringey-health-and-wellbeing-board", "Input.Flags=Written", "decides in a meeting")]
    [InlineData("board-secretary", "elective-care", "Input.Number=", "Terms without a quorum cannot be used")]
    public async Task Terms_that_the_law_or_sense_forbids_are_refused(string signIn, string body, string field, string refusal)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync(signIn);
        var form = await FormAsync(visitor, $"/governance/bodies/{body}");

        var page = await visitor.SendAndReadAsync(form,
            [("Input.Voting", "Majority"), ("Input.Publication", "MinutesOnly"), .. On(2017, 10, 9), ("Input.AgreedAt", "Tried"), (field.Split('=')[0], field.Split('=')[1])]);

        Assert.Contains(refusal, page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public async Task A_quorum_that_the_seats_could_never_meet_is_said_at_each_question()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.SendAndReadAsync(await FormAsync(visitor, Board), [("Input.Number", "99"), ("Input.Commissioner", "9"), ("Input.EachBorough", "50"), ("Input.AgreedAt", "Tried")]);

        Assert.StartsWith("This asks for 99 voting members, and the body has", page.ProblemAt("Input.Number"), StringComparison.Ordinal);
        Assert.StartsWith("This asks for 9 from the class commissioner, and the body has 2 seats with a vote in that class. Enter 2 or fewer", page.ProblemAt("Input.Commissioner"), StringComparison.Ordinal);
        Assert.StartsWith("This asks for 50 for Haringey", page.ProblemAt("Input.EachBorough"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public async Task A_role_that_must_be_there_is_one_that_sits_on_the_body()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");
        var form = await FormAsync(visitor, Board);

        var page = await visitor.SendAndReadAsync(form, [("Input.Seat", "no-such-role"), ("Input.AgreedAt", "Tried")]);

        Assert.Equal("Choose one of the roles in the list", page.ProblemAt("Input.Seat"));
        Assert.Contains(form.QuerySelectorAll("[name='Input.Seat'] option"), o => o.GetAttribute("value") == "chief-executive");
    }

    [Fact]
    public async Task Terms_begin_within_three_years()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.SendAndReadAsync(await FormAsync(visitor, Board), [.. On(9999, 1, 1), ("Input.AgreedAt", "Tried")]);

        Assert.Equal(["The last day that can be entered is 9 October 2020, three years ahead. Look at the year."], page.Problems());
    }

    [Fact]
    public async Task An_empty_form_says_all_that_is_missing()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.SendAndReadAsync(await FormAsync(visitor, "/governance/bodies/elective-care"), ("Input.From.Day", ""), ("Input.From.Month", ""), ("Input.From.Year", ""));

        Assert.Equal(["Choose how it decides", "Choose what is public", "Enter the first day of the new terms", "Say where and when they were agreed"], page.Problems().Order(StringComparer.Ordinal));
    }

    private static (string, string)[] On(int year, int month, int day) => [("Input.From.Day", $"{day}"), ("Input.From.Month", $"{month}"), ("Input.From.Year", $"{year}")];

    private static async Task<IHtmlFormElement> FormAsync(Visitor visitor, string body) => (await visitor.PageAsync($"{body}/terms/set")).Form();
}
