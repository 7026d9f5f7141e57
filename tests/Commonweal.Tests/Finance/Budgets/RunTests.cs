using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Budgets;

public sealed class RunTests(Sites sites) : IClassFixture<Sites>
{
    private const string Large = "/finance/budgets/intermediate-nursing-diabetes";

    [Theory, BothDatabases]
    [Trait("Requirement", "BUD-02")]
    public async Task A_large_budget_is_refused_to_one_partner_until_a_decision_is_named(Engine engine)
    {
        using var director = await (await sites.OnAsync(engine)).SignInAsAsync("programme-director");
        (string, string)[] form = [("Input.State", "SingleManaged"), ("Input.Manager", "whittington-health"), ("Input.Words", "Minute 4 of the Board")];

        var refused = await director.SendFormAsync($"{Large}/run", form);
        var chosen = await director.SendFormAsync($"{Large}/run", [.. form, ("Input.Decision", "one-calendar-for-figures")]);
        var tooSoon = await director.SendFormAsync($"{Large}/run", [.. form, ("Input.Decision", "musculoskeletal-shift")]);

        Assert.Contains("Name the decision, or leave each partner to run its own", refused.Errors(), StringComparison.Ordinal);
        Assert.Contains("is not in effect", tooSoon.Errors(), StringComparison.Ordinal);
        Assert.Equal("One partner manages all of it: Whittington Health", chosen.Table("How it came to be run so").Column("How it is run")[0]);
    }

    [Fact]
    public async Task Every_gap_is_named_at_once_and_only_the_team_enters_it()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var finance = await site.SignInAsAsync("whittington-finance");

        Assert.Equal(2, (await director.SendFormAsync($"{Large}/run", ("Input.Words", ""))).Problems().Count);
        Assert.Equal("Choose the partner that runs it", (await director.SendFormAsync($"{Large}/run", ("Input.State", "SingleManaged"), ("Input.Words", "Agreed"))).ProblemAt("Input.Manager"));
        Assert.Contains("the partnership's own team", (await finance.PageAsync($"{Large}/run")).MainText(), StringComparison.Ordinal);
    }
}
