using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Budgets;

public sealed class BudgetPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BUD-06")]
    public async Task Activity_is_planned_beside_the_money()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var lines = (await visitor.PageAsync("/finance/budgets/intermediate-nursing-diabetes")).Table("Each partner’s lines");

        Assert.Equal("9,400 visits", lines.Cell("Whittington Health", "Activity planned"));
    }
}
