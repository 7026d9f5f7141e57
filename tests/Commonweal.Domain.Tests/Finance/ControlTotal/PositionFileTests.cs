using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Finance.ControlTotal;

public sealed class PositionFileTests
{
    private static readonly PartnerId Ccg = Papers.Partner("ccg");
    private static readonly PartnerId Trust = Papers.Partner("trust");

    [Fact]
    [Trait("Requirement", "CTL-01")]
    public void A_row_is_read_by_its_headings_whatever_their_order()
    {
        string[] headings = ["From what", .. PositionFile.Headings.SkipLast(1)];

        var row = Read(headings, ["Month 6 report", "The CCG", "surplus", "1,200,000", "(600)", "", "activity", "83.5%"]).Rows.Single();

        Assert.Equal(new PositionRow(2, Ccg, SignConvention.SurplusPositive, new Money(120_000_000), new Money(-60_000), Money.Zero, ShareMethod.Activity, 8350, "Month 6 report"), row);
    }

    [Fact]
    public void Every_fault_is_told_by_its_cell_at_once() => Assert.Equal(
        ["A2", "B2", "C2", "D2", "E2", "F2", "G2", "H2", "G3", "A4"],
        Read(Headings, ["Nobody", "up", "lots", "", "?", "guess", "120", ""], ["The CCG", "surplus", "1", "1", "0", "all of it", "50%", "Month 6"], ["the ccg", "surplus", "1", "1", "0", "income", "50%", "Month 6"]).Faults.Select(f => f.Cell));

    [Fact]
    public void A_share_without_its_sign_may_be_a_fraction_and_is_asked_again() => Assert.Equal(
        "Write a per cent from 0 to 100 with its sign, such as 83.5%", Read(Headings, ["The CCG", "surplus", "1", "1", "0", "income", "0.83", "Month 6"]).Faults.Single().Sentence);

    [Fact]
    public void A_row_in_which_nothing_was_filled_is_passed_over_and_a_file_of_such_rows_has_none()
    {
        string[] empty = ["the trust", "", "", "", "", "", "", ""];

        var read = Read(Headings, empty, ["The CCG", "surplus", "1", "1", "0", "income", "83%", "Month 6"]);
        var none = File.Read([(1, Headings), (2, empty)]);

        Assert.Equal((1, 0), (read.Rows.Count, read.Faults.Count));
        Assert.IsType<NoRowsInFile>(none.Refusal);
    }

    [Fact]
    public void A_partner_that_stated_its_own_position_alone_changes_it() => Assert.Equal(
        "It stated its own position on 3 October 2017, and it alone changes that. Leave its row out", Read(Headings, ["the trust", "overspend", "1", "1", "0", "income", "50%", "Month 6"]).Faults.Single().Sentence);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var statement = new PartnerStatement
        {
            PartnerId = Ccg, FinancialYear = 2017, Version = 1, Signs = SignConvention.OverspendPositive, PlanPence = -1, ForecastPence = 250, IncentivePence = 3, Method = ShareMethod.WeightedPopulation, LocalBasisPoints = 5125, Basis = "Month 6",
            On = new(2017, 10, 9), KnownFrom = default, Provenance = new("Row 2", PartnerStatement.TakenIn),
        };

        var row = Read(Headings, [.. PositionFile.Cells("The CCG", statement)]).Rows.Single();

        Assert.False(statement.IsItsOwnWord);
        Assert.Equal((statement.Signs, statement.PlanPence, statement.ForecastPence, statement.IncentivePence, statement.Method, statement.LocalBasisPoints), (row.Signs, row.Plan.Pence, row.Forecast.Pence, row.Incentive.Pence, row.Method, row.LocalBasisPoints));
    }

    private static string[] Headings => [.. PositionFile.Headings];

    private static PositionFile File => new(new Dictionary<string, PartnerId> { ["the ccg"] = Ccg, ["the trust"] = Trust }, new Dictionary<PartnerId, DateOnly> { [Trust] = new(2017, 10, 3) });

    private static PositionsOfFile Read(params string[][] rows) => File.Read([.. rows.Select((r, i) => (i + 1, (IReadOnlyList<string>)r))]).Value;
}
