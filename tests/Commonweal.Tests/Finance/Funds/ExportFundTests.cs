using System.Text.Json;

namespace Commonweal.Tests.Finance.Funds;

public sealed class ExportFundTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-14")]
    public async Task Under_a_line_with_a_lead_provider_stands_whom_that_paid_and_the_spend_of_the_fund_is_as_it_was()
    {
        var site = await sites.DemonstrationAsync();
        var folder = Path.Combine(site.Settings.Folder, "lines");

        await Operator.RunAsync(site.Settings, "export", "fund", "learning-disabilities", folder);
        var rows = (await File.ReadAllLinesAsync(Path.Combine(folder, "lines.csv"))).Skip(1).Select(r => r.Split(',')).ToList();
        var day = rows.Where(r => r[0] == "day-opportunities").ToList();

        decimal Pounds(string cell) => cell.Length == 0 ? 0 : decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(13_909_117.16m, rows.Sum(r => Pounds(r[2])));
        Assert.Equal(310_420.42m, day.Sum(r => Pounds(r[3])));
        Assert.Equal("Brook Lane Employment Support", day[1][1]);
        Assert.All(rows, r => Assert.Equal(Pounds(r[2]) + Pounds(r[3]), Pounds(r[4]) + Pounds(r[5])));
    }

    [Fact]
    [Trait("Requirement", "F-L12")]
    public async Task A_fund_is_written_whole_and_says_that_it_is_made_up()
    {
        var site = await sites.DemonstrationAsync();
        var folder = Path.Combine(site.Settings.Folder, "fund");

        var (exitCode, output, errors) = await Operator.RunAsync(site.Settings, "export", "fund", "learning-disabilities", folder);

        Assert.True(exitCode == 0, errors);
        Assert.StartsWith("fund.json, journal.json, journal.csv, who-paid.csv, lines.csv, chain.json, contributions.csv, reports.json, approvals.json, memorandum-2017.csv, manifest.json are in ", output, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")));
        Assert.True(manifest.RootElement.GetProperty("demonstration").GetBoolean());
        Assert.Contains("\"holds\": true", await File.ReadAllTextAsync(Path.Combine(folder, "chain.json")), StringComparison.Ordinal);
        Assert.Contains("2017/18,haringey-ccg,6825000.00,142000.00,3554500.00,made up", await File.ReadAllTextAsync(Path.Combine(folder, "contributions.csv")), StringComparison.Ordinal);
        Assert.Contains("The account casts and equals the ledger.", await File.ReadAllTextAsync(Path.Combine(folder, "memorandum-2017.csv")), StringComparison.Ordinal);
        Assert.Contains("Haringey CCG", await File.ReadAllTextAsync(Path.Combine(folder, "approvals.json")), StringComparison.Ordinal);
        Assert.Contains("made up", await File.ReadAllTextAsync(Path.Combine(folder, "journal.csv")), StringComparison.Ordinal);
    }
}
