using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Finance.OpenBook;

namespace Commonweal.Domain.Tests.Finance.BetterCareFund;

public sealed class ReadCareFundPlanTests
{
    private const string Minimum = "From ccg-minimum";

    private static readonly string[] Whole = ["1", "Nurses", "They visit", "Care", "At home", "Community health", "Both jointly", "60", "40%", "NHS community", Minimum, "North CCG", "1,200.50", "New"];

    [Fact]
    public void A_row_is_read_by_the_names_of_its_lists()
    {
        var reader = new ReadCareFundPlan(CareFunds.Terms);

        var scheme = reader.Schemes([new TypedRow(6, Whole)]).Single();

        Assert.Empty(reader.Faults);
        Assert.Equal(new CareFundScheme(1, "Nurses", "They visit", "care", "at-home", AreaOfSpend.CommunityHealth, SchemeCommissioner.Joint, 60, SchemeProvider.NhsCommunity, CareFundChecks.CommissionerMinimum, CareFunds.North, 120050, true), scheme);
    }

    [Theory]
    [InlineData('A', "nought", "A6")]
    [InlineData('B', "", "B6")]
    [InlineData('D', "Of a later list", "D6")]
    [InlineData('E', "Elsewhere", "E6")]
    [InlineData('F', "Space", "F6")]
    [InlineData('H', "70", "H6")]
    [InlineData('I', "", "I6")]
    [InlineData('J', "A friend", "J6")]
    [InlineData('K', "My pocket", "K6")]
    [InlineData('L', "Council", "L6")]
    [InlineData('M', "12,34", "M6")]
    [InlineData('M', "-5", "M6")]
    [InlineData('M', "100000000.01", "M6")]
    [InlineData('N', "Perhaps", "N6")]
    public void What_is_wrong_is_named_by_its_cell(char column, string typed, string cell)
    {
        var reader = new ReadCareFundPlan(CareFunds.Terms);

        reader.Schemes([new TypedRow(6, [.. Whole.Select((c, i) => i == column - 'A' ? typed : c)])]);

        Assert.Equal(cell, reader.Faults.Single().Finding.Cell);
    }

    [Fact]
    public void Every_fault_of_every_part_comes_at_once_and_a_row_that_is_empty_is_none()
    {
        var reader = new ReadCareFundPlan(CareFunds.Terms);

        reader.Funding([new TypedRow(6, [Minimum, "North CCG", "much"]), new TypedRow(7, ["Mine", "", "1"]), new TypedRow(8, [Minimum, "North CCG", "1"]), new TypedRow(9, [Minimum, "North CCG", "1"])]);
        reader.Schemes([new TypedRow(6, ["1", "", ""]), new TypedRow(7, [.. Whole.Select((c, i) => i == 6 ? "Council" : c)]), new TypedRow(8, Whole)]);
        reader.Metrics([new TypedRow(6, ["Admissions", "many", "3", "By care"]), new TypedRow(7, ["Weather", "1", "2", "By luck"])]);
        reader.Conditions([new TypedRow(6, ["Agreed", "No", ""]), new TypedRow(7, ["Unheard of", "Yes"])]);

        Assert.Equal(
            ["Funding C6", "Funding A7", "Funding A8", "Funding A9", "Schemes H7", "Schemes A8", "Metrics B6", "Metrics A7", "Conditions C6", "Conditions A7"],
            reader.Faults.OrderBy(f => f.Part).ThenBy(f => int.Parse(f.Finding.Cell[1..])).Select(f => $"{f.Part} {f.Finding.Cell}"));
    }
}
