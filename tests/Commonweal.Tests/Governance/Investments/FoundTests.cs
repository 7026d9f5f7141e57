using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Investments;

public sealed class FoundTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-01")]
    [Trait("Requirement", "INV-02")]
    public async Task Budgets_and_savings_over_the_sum_are_found_by_rule_whoever_forgot_to_enter_them()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/governance/investments/found")).Table("Found, and not entered as a scheme");

        Assert.Contains("Its 3 parts of the same service and year come to £707,000 at most, which is over £250,000.", table.Column("Why"));
        Assert.Contains(table.Column("Partner"), p => p.StartsWith("Haringey CCG", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Budgets_savings_and_notices_lead_there()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        foreach (var page in new[] { "/finance/budgets", "/finance/savings", "/governance/investments" })
        {
            Assert.NotNull((await visitor.PageAsync(page)).QuerySelector("main a[href='/governance/investments/found']"));
        }
    }

    [Fact]
    [Trait("Requirement", "INV-01")]
    public async Task What_is_found_is_a_file_and_in_the_api_with_the_sums_it_is_made_of()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/governance/investments/found?format=csv");
        var json = await visitor.JsonAsync("/api/investments/found");
        var cases = json.GetProperty("cases").EnumerateArray().ToList();

        Assert.Equal(csv.Column("Service").Count(), cases.Count);
        Assert.All(cases, c => Assert.Equal(c.GetProperty("morePence").GetInt64() - c.GetProperty("lessPence").GetInt64(), c.GetProperty("sums").EnumerateArray().Sum(s => s.GetProperty("annualRevenuePence").GetInt64())));
    }
}
