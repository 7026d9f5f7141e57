using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class SchemePageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-02")]
    [Trait("Requirement", "INV-06")]
    public async Task Parts_are_summed_and_the_local_share_alone_counts()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var second = await visitor.PageAsync("/governance/investments/falls-service-second-phase");
        var scanner = await visitor.PageAsync("/governance/investments/new-scanner");

        Assert.Contains("Its 2 parts of the same service and year come to £270,000 at most, which is over £250,000.", second.MainText(), StringComparison.Ordinal);
        Assert.Contains("It comes to £240,000 at most, which is not over £250,000.", scanner.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "INV-08")]
    public async Task Who_pays_and_who_gains_in_a_whole_year_stands_with_who_said_so()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var clinics = await visitor.PageAsync("/governance/investments/musculoskeletal-clinics");
        var who = clinics.Table("Who pays and who gains");

        Assert.Equal(("£310,000", "Its decision"), (who.Cell("Whittington Health", "Amount"), who.Cell("Whittington Health", "As told by")));
        Assert.Contains("1 partner pays £310,000 in a whole year, and 4 gain £310,000. Nothing is saved over the whole system: what one gains, another pays.", clinics.MainText(), StringComparison.Ordinal);
        Assert.InRange(clinics.MainText().IndexOf("1 partner pays", StringComparison.Ordinal), clinics.MainText().IndexOf("Who pays and who gains", StringComparison.Ordinal), int.MaxValue);
        Assert.Contains("Nobody has said yet who pays and who gains", (await visitor.PageAsync("/governance/investments/new-scanner")).MainText(), StringComparison.Ordinal);
    }
}
