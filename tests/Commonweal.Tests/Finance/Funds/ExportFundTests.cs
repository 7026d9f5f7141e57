using System.Text.Json;

namespace Commonweal.Tests.Finance.Funds;

public sealed class ExportFundTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_fund_is_written_whole_and_says_that_it_is_made_up()
    {
        var site = await sites.DemonstrationAsync();
        var folder = Path.Combine(site.Settings.Folder, "fund");

        var (exitCode, output, errors) = await Operator.RunAsync(site.Settings, "export", "fund", "learning-disabilities", folder);

        Assert.True(exitCode == 0, errors);
        Assert.StartsWith("fund.json, journal.json, journal.csv, who-paid.csv, manifest.json are in ", output, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")));
        Assert.True(manifest.RootElement.GetProperty("demonstration").GetBoolean());
        Assert.Contains("made up", await File.ReadAllTextAsync(Path.Combine(folder, "journal.csv")), StringComparison.Ordinal);
    }
}
