namespace Commonweal.Tests.Governance.Law;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-01")]
    public async Task The_law_is_read_as_at_a_day_with_its_statute_and_what_waits_for_a_lawyer()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = (await visitor.PageAsync("/governance/law")).Body!.TextContent;

        Assert.Contains("Local Government Act 1972, section 100B", page, StringComparison.Ordinal);
        Assert.Contains("A lawyer must confirm it", page, StringComparison.Ordinal);
        Assert.Contains("rules wait for a lawyer to confirm", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SI 2020/392", page, StringComparison.Ordinal);
        Assert.Contains("SI 2020/392", await visitor.TextAsync("/governance/law?asAt=2020-06-01&format=csv"), StringComparison.Ordinal);
    }
}
