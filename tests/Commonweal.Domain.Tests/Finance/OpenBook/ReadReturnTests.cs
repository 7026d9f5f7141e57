using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.OpenBook;

public sealed class ReadReturnTests
{
    private static readonly string[] Sound = ["home-care", "Home care", "100.00", "101.00", "300.00", "303.00", "10", "2.5", "Busy", "90.00", "300.00", "9", ""];

    private static readonly ReturnTerms Terms = new(
        7, new Dictionary<string, ReturnLine> { ["home-care"] = new(true, true), ["day-care"] = new(false, false) }, new CommentaryThreshold(new(50_000_00), 5, new(5_000_00)), new Dictionary<string, LockedFigures>());

    private static readonly Dictionary<string, string> Names = new() { ["home-care"] = "Home care", ["day-care"] = "Day care" };

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void Figures_that_are_right_are_read_to_the_penny()
    {
        var read = Read(Row(7, Sound), Row(8, With(('A', "day-care"), ('G', ""), ('H', ""), ('L', ""), ('M', "5.00"))));

        Assert.Empty(read.Faults);
        Assert.Equal(2, read.Lines.Count);
        Assert.Equal((new Money(101_00), new Money(90_00), 10m, 9m, Money.Zero), (read.Lines[0].CostToDate, read.Lines[0].PaidToDate, read.Lines[0].Activity!.Value, read.Lines[0].PlannedActivity!.Value, read.Lines[0].OneOff));
        Assert.Equal((new Money(5_00), null), (read.Lines[1].OneOff, read.Lines[1].Activity));
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void Everything_to_be_mended_is_said_at_once_by_its_cell_and_nothing_is_half_read()
    {
        var read = Read(Row(7, With(('D', "#REF!"), ('J', "12,34"), ('L', "few"), ('M', "x"))));

        Assert.Equal(["D7", "J7", "L7", "M7", "A8"], read.Faults.Select(f => f.Cell));
        Assert.Equal("#REF!", read.Faults[0].Typed);
        Assert.Contains("There is no row for Day care", read.Faults[^1].Sentence, StringComparison.Ordinal);
        Assert.Empty(read.Lines);
    }

    [Fact]
    public void Empty_rows_are_no_fault_and_do_not_move_the_cells_below_them()
    {
        var read = Read(Row(7, Sound), Row(8, [""]), Row(9, With(('A', "day-care"), ('C', "?"))), Row(10, ["", ""]));

        Assert.Equal("C9", Assert.Single(read.Faults).Cell);
    }

    [Fact]
    public void Planned_activity_is_given_where_activity_is_and_is_not_below_nought()
    {
        Assert.Contains(Read(Row(7, With(('L', "")))).Faults, f => f.Cell == "L7");
        Assert.Contains(Read(Row(7, With(('L', "-1")))).Faults, f => f.Cell == "L7");
    }

    [Theory]
    [InlineData("0.00000000000000000001")]
    [InlineData("1000000000")]
    public void A_count_beyond_all_measure_is_to_be_mended(string count) => Assert.Contains(Read(Row(7, With(('G', count)))).Faults, f => f.Cell == "G7");

    [Fact]
    public void Commentary_has_a_longest_text() => Assert.Contains(Read(Row(7, With(('I', new string('a', 2001))))).Faults, f => f.Cell == "I7");

    [Fact]
    public void Words_carried_over_from_last_month_are_marked()
    {
        var read = ReadReturn.Of(Terms, Names, [Row(7, Sound), Row(8, With(('A', "day-care"), ('D', "101.00-"), ('F', "1.00")))], [new LineFigures("home-care") { Commentary = "Busy" }]);

        Assert.Contains(read.Notes, n => n.Cell == "I7" && n.Sentence.Contains("unchanged since last month", StringComparison.Ordinal));
        Assert.Contains(read.Notes, n => n.Cell == "D8");
    }

    private static ReadReturn Read(params TypedRow[] rows) => ReadReturn.Of(Terms, Names, rows, []);

    private static TypedRow Row(int number, string[] cells) => new(number, cells);

    private static string[] With(params (char Letter, string Cell)[] changed) => [.. Sound.Select((cell, i) => changed.Where(c => c.Letter - 'A' == i).Select(c => c.Cell).FirstOrDefault(cell))];
}
