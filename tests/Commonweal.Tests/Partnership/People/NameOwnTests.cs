using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Tests.Partnership.People;

/// <summary>The partnership's team names who holds the partnership's own posts.</summary>
public sealed class NameOwnTests(Sites sites) : IClassFixture<Sites>
{
    private const string Path = "/partnership/people/name";

    [Fact]
    [Trait("Requirement", "PAR-11")]
    public async Task The_team_names_a_holder_of_one_of_its_own_posts()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await NameAsync(director, "Mirela Ashgrove", "Secretary of the board", "board-secretary");

        Assert.Equal("Mirela Ashgrove", page.Heading());
        Assert.Contains("Mirela Ashgrove", (await director.PageAsync("/partnership/people")).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "QUA-03")]
    public async Task It_gives_neither_a_partners_role_nor_that_of_looking_after_accounts()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        var offered = (await director.PageAsync(Path)).QuerySelectorAll("option").Select(o => o.GetAttribute("value")).ToList();

        Assert.Contains("board-secretary", offered);
        Assert.DoesNotContain("administrator", offered);
        Assert.DoesNotContain("recorder", offered);
        Assert.StartsWith(new RoleOfAPartner().Sentence, Assert.Single((await NameAsync(director, "Another Person", "A post", "finance-lead")).Problems()), StringComparison.Ordinal);
        Assert.StartsWith(new AdministratorsComeFromTheOperator().Sentence, Assert.Single((await NameAsync(director, "Another Person", "A post", "administrator")).Problems()), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task A_partners_recorder_names_nobody_to_it()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("This is entered by the partnership's own team", (await recorder.PageAsync(Path)).Body(), StringComparison.Ordinal);
        Assert.DoesNotContain(Path, (await recorder.PageAsync("/partnership/people")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    private static async Task<IHtmlDocument> NameAsync(Visitor director, string name, string title, string role) =>
        await director.FillInAsync(Path, [("Input.Name", name), ("Input.Title", title), ("Input.Role", role), .. PageText.On("Input.From", 2, 10, 2017)]);
}
