using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;

namespace Commonweal.Domain.Tests.Finance.OpenBook.Extracts;

public sealed class ReadExtractTests
{
    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void Rows_above_the_headings_empty_ones_headings_again_and_totals_are_no_figures()
    {
        var read = Extract.Read("Trial balance, period 6", "Cost centre|Name|Budget|Actual", "1E1|Home care|100.00|1,234.50", "|", "Cost centre|Name|Budget|Actual", "1E2|Day care||(50.00)", "|Total|100.00|1184.50")!;

        Assert.Empty(read.Faults);
        Assert.Equal([("C3", 100_00), ("D3", 1_234_50), ("D6", -50_00)], read.Cells.Select(c => (c.Cell, c.Units)));
        Assert.Equal(2, read.Rows);
        Assert.Equal("row 7", Assert.Single(read.Notes).Cell);
    }

    [Fact]
    public void Every_cell_to_be_mended_is_named_at_once()
    {
        var read = Extract.Read("Cost centre|Name|Actual|WTE", "|Nobody's|10.00|", "1.01E+12|Spoilt|10.00|", "1E1|Home care|12,34|1.23456", "|Total|99.00|")!;

        Assert.Equal(["A2", "A3", "C4", "D4", "C5"], read.Faults.Select(f => f.Cell));
        Assert.StartsWith("This total is not what the rows above it come to", read.Faults[^1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_is_no_longer_than_is_kept() => Assert.Contains("60 characters", Assert.Single(Extract.Read("Cost centre|Actual", $"{new string('9', 61)}|1.00")!.Faults).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Debit_less_credit_is_cost()
    {
        var read = Extract.Read("Cost centre|Debit|Credit", "1E1|100.00|", "1E1||30.50")!;

        Assert.Equal(69_50, read.Cells.Sum(c => c.Units));
        Assert.All(read.Cells, c => Assert.Equal(ExtractField.CostToDate, c.Field));
    }

    [Fact]
    public void Where_spend_is_below_nought_money_is_turned_round_and_counts_are_not()
    {
        var read = Extract.Read(SignRule.Reversed, "Cost centre|Actual|WTE", "1E1|-100.00|12.5")!;

        Assert.Equal([100_00, 125_000], read.Cells.Select(c => c.Units));
    }

    [Fact]
    public void Without_its_headings_nothing_is_read() => Assert.Null(Extract.Read("Account|Sum", "1E1|100.00"));

    [Fact]
    public void A_mapping_needs_a_code_a_cost_and_one_meaning_for_each_heading()
    {
        Assert.IsType<MappingLacksCodeOrCost>(ExtractHeadings.Parse("Code: Cost centre\nDebit: Debit").WhyNot());
        Assert.IsType<HeadingMeansTwoThings>(ExtractHeadings.Parse("Code: Cost centre\nCostToDate: Actual\nForecast: actual").WhyNot());
        Assert.Null(Extract.Headings.WhyNot());
    }
}
