using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class JournalTests(Sites sites) : IClassFixture<Sites>
{
    private const string Journal = $"{FundPageTests.Fund}/journal";

    [Fact]
    [Trait("Requirement", "S75-10")]
    public async Task The_journal_comes_to_nought_is_a_file_and_reads_as_at_a_day_and_as_known()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, $"{Journal}?format=csv");
        var spring = await visitor.PageAsync($"{Journal}?asAt=2017-04-30");
        var known = await visitor.PageAsync($"{Journal}?asAt=2017-04-30&knownAt=2017-05-01");

        Assert.Equal(0m, csv.Column("Sum").Sum(s => decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["Made up"], csv.Column("Made up").Distinct());
        Assert.Contains("10 sets of postings by 30 April 2017.", spring.MainText(), StringComparison.Ordinal);
        Assert.Contains("3 sets of postings by 30 April 2017.", known.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_account_is_read_by_itself_and_the_api_gives_the_chain()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var account = await visitor.PageAsync($"{Journal}?account=paid-in/haringey-ccg");
        var json = await visitor.JsonAsync("/api/funds/learning-disabilities/journal");

        Assert.Equal("Paid in by Haringey CCG", account.QuerySelector("h1")!.TextContent);
        Assert.Equal(3, account.Table("Postings").First.Count);
        Assert.Equal(64, json[0].GetProperty("hash").GetString()!.Length);
    }
}
