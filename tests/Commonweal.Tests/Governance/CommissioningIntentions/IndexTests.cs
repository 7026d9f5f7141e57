using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.CommissioningIntentions;

[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "DEC-07")]
    public async Task Each_year_says_whether_the_Board_has_agreed_its_paper()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var now = (await visitor.PageAsync("/governance/commissioning-intentions")).Table("Papers");
        var before = (await visitor.PageAsync("/governance/commissioning-intentions?asAt=2017-09-20")).Table("Papers");

        Assert.Equal(("Agreed by the Board", "4 October 2017", "3"), (now.Cell("2018/19", "State"), now.Cell("2018/19", "Agreed on"), now.Cell("2018/19", "Intentions")));
        Assert.Equal(("Before the Board", ""), (before.Cell("2018/19", "State"), before.Cell("2018/19", "Intentions")));
    }
}
