using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Finance.Consolidation;

public sealed class BalanceFileTests
{
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));
    private static readonly BalanceLayout Layout = new()
    {
        PartnerId = PartnerId.From(Papers.Id("trust")), Version = 1, Side = "Direction", Other = "Counterparty", Service = "Service", Month = "Period", Sum = "Amount", WePay = "CR", TheyPay = "DR", KnownFrom = DateTime.UnixEpoch,
    };

    [Theory]
    [InlineData("2017-08")]
    [InlineData("August 2017")]
    [InlineData("01/08/2017")]
    [InlineData("2017-08-31")]
    [InlineData("Aug-17")]
    public void A_row_is_read_by_the_headings_of_its_layout_whatever_their_order(string month)
    {
        var row = Read(["Note", "Amount", "Period", "Service", "Counterparty", "direction"], ["x", "(1,200.50)", month, "Oncology", "haringey ccg", "dr"]).Rows.Single();

        Assert.Equal(new BalanceRow(2, BalanceSide.IsPaid, Ccg, "oncology", new Month(2017, 8), new Money(-120_050)), row);
    }

    [Fact]
    public void Every_fault_is_told_by_its_cell_at_once()
    {
        var faults = Read(Heads, ["they", "Nobody", "", "2016-08", "lots"], ["CR", "Haringey CCG", "Oncology", "2017-12", "1"]).Faults;

        Assert.Equal(["A2", "B2", "C2", "D2", "E2", "D3"], faults.Select(f => f.Cell));
        Assert.Equal("This month has not begun", faults[^1].Sentence);
    }

    [Fact]
    public void The_same_balance_twice_is_told() =>
        Assert.Equal("The same is said in row 2. Add the two up in one row", Read(Heads, ["CR", "Haringey CCG", "Oncology", "2017-08", "1"], ["CR", "Haringey CCG", "oncology", "2017-08", "2"]).Faults.Single().Sentence);

    [Fact]
    public void A_file_of_another_layout_says_what_its_headings_are()
    {
        var refusal = BalanceFile.Read([(1, ["Amount", "Who"])], Layout, Names).Refusal;

        Assert.Equal("The file has no column headed “Direction”, “Counterparty”, “Service” and “Period”. Its first row says: Amount, Who. Change the layout below, or the file.", Assert.IsType<HeadingsMissing>(refusal).Sentence);
    }

    [Fact]
    public void A_file_without_rows_is_refused() => Assert.Equal(new NoRowsInFile(), BalanceFile.Read([(1, Heads), (2, ["", " "])], Layout, Names).Refusal);

    private static readonly string[] Heads = ["Direction", "Counterparty", "Service", "Period", "Amount"];

    private static BalanceNames Names => new(new Dictionary<string, PartnerId> { ["haringey ccg"] = Ccg }, new Dictionary<string, string> { ["oncology"] = "oncology" }, new(2017), new(2017, 10, 9));

    private static BalancesOfFile Read(params string[][] rows) => BalanceFile.Read([.. rows.Select((r, i) => (i + 1, (IReadOnlyList<string>)r))], Layout, Names).Value;
}
