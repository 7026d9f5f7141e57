using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Prioritisation;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-17")]
    public async Task Every_exercise_is_listed_with_its_budget_and_its_method()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/governance/prioritisation");

        Assert.Equal("£400,000", page.Table("Exercises").Cell("First call on new money for 2018/19", "Budget"));
        Assert.Contains("does not count as nought", page.MainText(), StringComparison.Ordinal);
    }
}
