using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Disputes;

public sealed class DisputePageTests(Sites sites) : IClassFixture<Sites>
{
    private const string Visits = "/governance/disputes/who-pays-for-evening-visits";

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public async Task It_shows_each_dated_step_and_the_stage_reached_on_the_day_looked_at()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var now = await recorder.PageAsync(Visits);
        var before = await recorder.PageAsync($"{Visits}?asAt=2017-09-01");

        Assert.Equal(4, now.QuerySelectorAll(".cw-steps h3").Length);
        Assert.StartsWith("Written notice", before.Fact("Stage reached"), StringComparison.Ordinal);
        Assert.Contains("That day has passed", now.Fact("It has until"), StringComparison.Ordinal);
        Assert.Equal(4, (await CsvFile.ReadAsync(recorder, $"{Visits}?format=csv")).Rows.Count);
    }
}
