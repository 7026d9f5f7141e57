using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Assumptions;

public sealed class AgreeTests(Sites sites) : IClassFixture<Sites>
{
    private const string Agree = "/finance/assumptions/agree?year=2018";

    [Theory, BothDatabases]
    [Trait("Requirement", "BUD-03")]
    public async Task What_is_agreed_anew_is_a_further_version_and_partners_are_asked_to_look_again(Engine engine)
    {
        using var director = await (await sites.OnAsync(engine)).SignInAsAsync("programme-director");

        var page = await director.SendFormAsync(Agree, ("Input.Kind", "Pay"), ("Input.Percent", "1.75"), ("Input.Basis", "The pay award"), ("Input.AgreedBy", "The group, minute 6"));

        Assert.Equal("1.75%", page.Table("Agreed for 2018/19").Cell("Pay", "In the year"));
        Assert.Equal("1%, to be looked at again", page.Table("What each partner plans by").Cell("Haringey Council", "Pay"));
    }

    [Fact]
    public async Task Every_gap_is_named_at_once_and_only_the_team_enters_it()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var finance = await site.SignInAsAsync("whittington-finance");

        var page = await director.SendFormAsync(Agree, ("Input.Percent", "two"));

        Assert.Equal("“two” is not a number. Enter a per cent, such as 2.1", page.ProblemAt("Input.Percent"));
        Assert.Equal(4, page.Problems().Count);
        Assert.Contains("the partnership's own team", (await finance.PageAsync(Agree)).MainText(), StringComparison.Ordinal);
    }
}
