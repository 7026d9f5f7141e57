using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Bodies;

public sealed class CorrectTermsTests(Sites sites) : IClassFixture<Sites>
{
    private const string Board = "/governance/bodies/wellbeing-partnership-board";

    [Theory, BothDatabases]
    [Trait("Requirement", "BRD-18")]
    public async Task Terms_entered_in_error_are_corrected_the_same_day_from_the_same_day(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.SendFormAsync($"{Board}/terms/set", [("Input.Number", "9"), ("Input.AgreedAt", "The board of 9 October 2017")]);

        var page = await CorrectAsync(visitor, 2, "7");

        Assert.Equal("7 voting members", page.QuerySelector("#terms ~ dl ul li").Words());
        Assert.Equal("Entered in error: text 3 stands in its place", Row(page, 2, "How it stands"));
        Assert.Equal(("Does not count", "Still holds"), (Row(page, 2, "Last day"), Row(page, 3, "Last day")));
        Assert.Equal("Corrects text 2: The minute says 7.", Row(page, 3, "How it stands"));
        Assert.Equal("9 October 2017", Row(page, 3, "From"));
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public async Task Terms_of_an_earlier_time_are_corrected_for_their_own_days()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.SendFormAsync($"{Board}/terms/set", [("Input.Number", "9"), ("Input.AgreedAt", "The board of 9 October 2017")]);

        var page = await CorrectAsync(visitor, 1, "7");

        Assert.Equal(("1 June 2017", "8 October 2017"), (Row(page, 3, "From"), Row(page, 3, "Last day")));
        Assert.Equal("9 voting members", page.QuerySelector("#terms ~ dl ul li").Words());
        Assert.Equal("7 voting members", (await visitor.PageAsync($"{Board}?asAt=2017-08-01")).QuerySelector("#terms ~ dl ul li").Words());
    }

    [Fact]
    public async Task What_is_not_wrong_is_not_corrected()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Contains("Nothing is different from text 1", (await CorrectAsync(visitor, 1, "6")).Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_wrong_is_said()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.SendFormAsync($"{Board}/terms/1/correct", [("Input.Number", "99"), ("Input.AgreedAt", "The board")]);

        Assert.Equal("Say what was wrong, as anybody may read it", page.ProblemAt("Input.Why"));
        Assert.StartsWith("This asks for 99 voting members", page.ProblemAt("Input.Number"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_corrects_no_terms_of_the_partnerships_board()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.False((await visitor.PageAsync($"{Board}/terms/1/correct")).HasForm());
    }

    [Theory]
    [InlineData("7")]
    [InlineData("one")]
    public async Task A_text_that_is_not_there_is_not_found(string number)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        using var answer = await visitor.GetAsync($"{Board}/terms/{number}/correct");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<IHtmlDocument> CorrectAsync(Visitor visitor, int text, string number) =>
        visitor.SendFormAsync($"{Board}/terms/{text}/correct", [("Input.Number", number), ("Input.AgreedAt", "The board of 9 October 2017"), ("Input.Why", "The minute says 7.")]);

    private static string Row(IHtmlDocument page, int text, string column) => page.Table("Every text of its terms").Cell($"{text}", column);
}
