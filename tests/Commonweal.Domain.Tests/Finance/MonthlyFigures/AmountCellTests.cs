using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.MonthlyFigures;

public sealed class AmountCellTests
{
    [Theory]
    [InlineData("\u00a0 12.00\u00a0", 1200)]
    [InlineData("-£50", -5000)]
    [InlineData("£-50", -5000)]
    [InlineData("(£50)", -5000)]
    [InlineData("£(50)", -5000)]
    [InlineData("£50-", -5000)]
    [InlineData("007.5", 750)]
    [InlineData("1,234,567.8", 123456780)]
    [InlineData("(0.00)", 0)]
    [InlineData("999999999999.99", 99999999999999)]
    public void A_sum_is_read_as_people_write_it(string raw, long pence) => Assert.Equal(new Money(pence), AmountCell.Read(raw).Value);

    [Theory]
    [InlineData(null, CellFault.Blank)]
    [InlineData(" \u00a0\t", CellFault.Blank)]
    [InlineData("#DIV/0!", CellFault.ExcelError)]
    [InlineData("-1.5E+3", CellFault.ScientificNotation)]
    [InlineData("(1e5)", CellFault.ScientificNotation)]
    [InlineData("-", CellFault.NotANumber)]
    [InlineData("()", CellFault.NotANumber)]
    [InlineData("£", CellFault.NotANumber)]
    [InlineData("££5", CellFault.NotANumber)]
    [InlineData("(-5)", CellFault.NotANumber)]
    [InlineData("-5-", CellFault.NotANumber)]
    [InlineData("-(5)", CellFault.NotANumber)]
    [InlineData("- 5", CellFault.NotANumber)]
    [InlineData("\u22125", CellFault.NotANumber)]
    [InlineData("1 234", CellFault.NotANumber)]
    [InlineData("1.2.3", CellFault.NotANumber)]
    [InlineData("1.234,56", CellFault.NotANumber)]
    [InlineData("١٢", CellFault.NotANumber)]
    [InlineData("5E", CellFault.NotANumber)]
    [InlineData("12,34.005", CellFault.BadGrouping)]
    [InlineData("1234,567", CellFault.BadGrouping)]
    [InlineData(",123", CellFault.BadGrouping)]
    [InlineData("1,,234", CellFault.BadGrouping)]
    [InlineData("99999999999999.995", CellFault.MoreThanTwoDecimals)]
    [InlineData("1000000000000.00", CellFault.OutOfRange)]
    [InlineData("-99999999999999999999999999999999", CellFault.OutOfRange)]
    public void What_cannot_be_read_has_one_reason_the_first_that_holds(string? raw, CellFault fault) => Assert.Equal((null, fault), (AmountCell.Read(raw).Value, AmountCell.Read(raw).Fault));

    [Fact]
    public void What_was_made_of_it_is_said()
    {
        Assert.Equal([CellWarning.TrailingMinus, CellWarning.TrailingZeros], AmountCell.Read("5.5000-").Warnings);
        Assert.Equal([CellWarning.TrailingZeros], AmountCell.Read("-5.000").Warnings);
        Assert.Empty(AmountCell.Read("-5.00").Warnings);
    }

    [Fact]
    public void Every_sum_that_is_written_is_read() => Laws.Hold<int>(pence => AmountCell.Read(new Money(pence).ToString()).Value == new Money(pence));

    [Fact]
    public void Every_fault_and_warning_has_its_words() =>
        Assert.All([.. Enum.GetValues<CellFault>().Select(f => f.InWords()), .. Enum.GetValues<CellWarning>().Select(w => w.InWords())], words => Assert.EndsWith(".", words, StringComparison.Ordinal));
}
