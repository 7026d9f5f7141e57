using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Reports;

public sealed class GiveTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "S75-12")]
    [Trait("Requirement", "S75-16")]
    [Trait("Requirement", "S75-19")]
    [Trait("Requirement", "F-L8")]
    public async Task A_report_is_taken_only_with_its_section_on_effectiveness_and_reads_the_same_ever_after(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var manager = await site.PoolManagerAsync();
        const string report = $"{ReportListTests.Page}/2017-q2";

        var empty = await manager.SendFormAsync($"{report}/give", ("Input.Improvement", "Fewer placements far away"));
        var given = await manager.SendFormAsync($"{report}/give", ("Input.Effectiveness", "More people live in homes of their own"), ("Input.Improvement", "Fewer placements far away"), ("Input.RolesAndAims", "The team met each month"));
        var before = await manager.TextAsync($"{report}?format=csv");
        await manager.SpendAsync("supported-living", "999.00", 9, "after-the-report");

        Assert.StartsWith("Say how it goes by the outcome areas", empty.ProblemAt("Input.Effectiveness"), StringComparison.Ordinal);
        Assert.Contains("More people live in homes of their own", given.MainText(), StringComparison.Ordinal);
        Assert.Contains("Given on 9 October 2017", given.MainText(), StringComparison.Ordinal);
        Assert.Equal(before, await manager.TextAsync($"{report}?format=csv"));
    }

    [Fact]
    public async Task A_period_that_is_not_over_is_not_reported_on_and_that_is_said_before_anything_is_written()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(
            new PeriodNotOver(new DateOnly(2018, 3, 31)).Sentence,
            (await manager.PageAsync($"{ReportListTests.Page}/2017-annual/give")).Errors(), StringComparison.Ordinal);
    }
}
