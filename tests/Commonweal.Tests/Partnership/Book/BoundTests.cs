namespace Commonweal.Tests.Partnership.Book;

public sealed class BoundTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "AGR-05")]
    public async Task A_partner_that_approved_is_bound_by_the_clauses_of_the_agreement()
    {
        var csv = await (await sites.DemonstrationAsync()).NewVisitor().TextAsync("/partnership/partners/uclh/bound?format=csv");

        Assert.Contains("C7.2", csv, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PAR-04")]
    public async Task An_organisation_that_takes_part_without_having_approved_is_bound_by_nothing()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/partners/north-middlesex/bound");

        Assert.Contains("No clause of any agreement binds it", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_recorded_today_is_not_known_before_today()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/partners/uclh/bound?knownAt=2017-06-15");

        Assert.Contains("No clause of any agreement binds it", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
