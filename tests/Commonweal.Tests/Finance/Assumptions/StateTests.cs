using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Assumptions;

public sealed class StateTests(Sites sites) : IClassFixture<Sites>
{
    private const string State = "/finance/assumptions/state?year=2018";

    [Theory, BothDatabases]
    [Trait("Requirement", "BUD-03")]
    public async Task A_partner_says_what_it_plans_by_and_why_where_it_differs(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("whittington-finance");

        var refused = await finance.SendFormAsync(State, ("Input.Lines[1].Percent", "2.5"), ("Input.Lines[1].Reason", ""), ("Input.Lines[4].Percent", "1.2"));
        var page = await finance.SendFormAsync(State, ("Input.Lines[1].Percent", "2.5"), ("Input.Lines[1].Reason", "Agency rates"));

        Assert.Equal("Pay: all partners agreed 1%, and you plan by 2.5%. Say why, or plan by what was agreed.", refused.ProblemAt("Input.Lines[1].Reason"));
        Assert.Equal("2.5%", page.Table("What each partner plans by").Cell("Whittington Health", "Pay"));
    }

    [Fact]
    public async Task Nothing_at_all_is_told_so()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await finance.SendFormAsync(State, [.. Enumerable.Range(0, 6).Select(i => ($"Input.Lines[{i}].Percent", ""))]);

        Assert.Equal("Enter one value at least", page.ProblemAt("Input.Lines[0].Percent"));
    }

    [Fact]
    public async Task What_is_no_number_is_said_of_its_assumption_and_asked_no_reason()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await finance.SendFormAsync(State, [.. Enumerable.Range(0, 6).Select(i => ($"Input.Lines[{i}].Percent", i == 1 ? "two" : ""))]);

        Assert.Equal(["Pay: “two” is not a number. Enter a per cent, such as 2.1"], page.Problems());
    }
}
