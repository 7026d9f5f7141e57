using Commonweal.Domain.Finance.Spend;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

/// <summary>The verb as an operator runs it.</summary>
public sealed class ImportSpendVerbTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_file_is_taken_once_and_its_faults_are_written_down()
    {
        var site = await sites.DemonstrationAsync();
        var path = Path.Combine(site.Settings.Folder, "october.csv");
        await File.WriteAllTextAsync(path, Sent.Headings + Sent.Row(501, "10.00") + Sent.Row(502, "?"));
        string[] verb = ["import", "spend", path, "--source", "haringey-ledger", "--for", "haringey-council"];

        var faulty = await Operator.RunAsync(site.Settings, [.. verb, "--errors", $"{path}.errors.csv"]);
        var taken = await Operator.RunAsync(site.Settings, [.. verb, "--valid-rows-only"]);
        var again = await Operator.RunAsync(site.Settings, [.. verb, "--valid-rows-only"]);

        Assert.Equal((1, 0, 0), (faulty.ExitCode, taken.ExitCode, again.ExitCode));
        Assert.Contains("1 row cannot be read, and nothing has been taken", faulty.Errors, StringComparison.Ordinal);
        Assert.Contains("october.csv,3,Net amount (G),?,This is not a sum.", (await File.ReadAllTextAsync($"{path}.errors.csv")).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("1 line taken for ", taken.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing has been taken twice", again.Output, StringComparison.Ordinal);
        using var lead = await site.SignInAsAsync("whittington-finance");
        Assert.Equal("£10", (await lead.PageAsync("/finance/spend")).Table("Files that were taken").Cell("october.csv", "Sum"));
    }

    [Fact]
    public async Task A_file_that_names_another_body_as_having_paid_is_taken_only_with_a_reason()
    {
        var site = await sites.DemonstrationAsync();
        var path = Path.Combine(site.Settings.Folder, "camden.csv");
        await File.WriteAllTextAsync(path, (Sent.Headings + Sent.Row(601, "10.00")).Replace("Haringey Council", "Camden Council", StringComparison.Ordinal));
        string[] verb = ["import", "spend", path, "--source", "haringey-ledger", "--for", "haringey-council"];

        var refused = await Operator.RunAsync(site.Settings, verb);
        var taken = await Operator.RunAsync(site.Settings, [.. verb, "--own-because", "Camden pays for us by agreement"]);

        Assert.Equal((1, 0), (refused.ExitCode, taken.ExitCode));
        Assert.Contains($"{new AnotherBodyPaid("London Borough of Haringey", new(["Camden Council"])).Sentence} Say it with --own-because.", refused.Errors, StringComparison.Ordinal);
        using var lead = await site.SignInAsAsync("whittington-finance");
        var link = (await lead.PageAsync("/finance/spend")).QuerySelectorAll("a").First(a => a.TextContent == "camden.csv").GetAttribute("href")!;
        Assert.Contains("own because: Camden pays for us by agreement", (await lead.PageAsync(link)).Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_partners_source_is_taken_only_with_a_reason()
    {
        var site = await sites.DemonstrationAsync();
        var path = Path.Combine(site.Settings.Folder, "islington.csv");
        await File.WriteAllTextAsync(path, "Directorate,Service Area,Description,Paid Date,Supplier Name,Internal Ref,Total\nCare,Older people,Equipment,2017-09-03,Northway,7190901,27.00\n");

        var refused = await Operator.RunAsync(site.Settings, ["import", "spend", path, "--source", "islington-published", "--for", "haringey-council"]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("It is a file of London Borough of Islington by its source. Nothing has been recorded as paid by London Borough of Haringey.", refused.Errors, StringComparison.Ordinal);
    }
}
