using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

[Collection<Reading>]
public sealed class ImportPageTests(Sites sites)
{
    private const string Page = "/finance/spend/haringey-council-2017-07";

    [Fact]
    public async Task Its_lines_are_sorted_filtered_and_downloaded_with_their_rows_in_the_file()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var sorted = (await lead.PageAsync($"{Page}?sort=amount&dir=desc")).Table("Lines");
        var found = (await lead.PageAsync($"{Page}?filter=HOME+CARE")).Table("Lines");
        var csv = await CsvFile.ReadAsync(lead, $"{Page}?format=csv");

        Assert.Equal(25, sorted.First.Count);
        var amounts = csv.Column("Amount").Select(decimal.Parse).ToList();
        Assert.Equal((34, amounts.Max()), (amounts.Count, amounts[csv.Column("Row").ToList().IndexOf(sorted.First[0])]));
        Assert.Equal(csv.Column("Purpose").Count(p => p == "Home care"), found.First.Count);
        Assert.All(found.First, row => Assert.Equal("Home care", found.Cell(row, "Purpose")));
    }

    [Fact]
    public async Task It_says_what_was_stated_counted_and_left_out()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var whole = await lead.PageAsync(Page);
        var part = await lead.PageAsync("/finance/spend/haringey-council-2017-08");

        Assert.EndsWith("was stated, and counted", whole.Fact("Control total"), StringComparison.Ordinal);
        Assert.Equal("No row", whole.Fact("Left out"));
        Assert.Equal("2 rows, £412.50, 1 of them without an amount that can be read, by choice", part.Fact("Left out"));
        Assert.Equal(2, part.Table("Rows that were left out, by cell").First.Count);
    }
}
