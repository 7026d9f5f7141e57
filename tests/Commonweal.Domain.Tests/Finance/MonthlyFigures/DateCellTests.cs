using Commonweal.Domain.Finance.MonthlyFigures;

namespace Commonweal.Domain.Tests.Finance.MonthlyFigures;

public sealed class DateCellTests
{
    [Theory]
    [InlineData("1/4/2017", "2017-04-01")]
    [InlineData(" 01/04/2017\u00a0", "2017-04-01")]
    [InlineData("3-apr-2017", "2017-04-03")]
    [InlineData("2017-04-03 00:00:00", "2017-04-03")]
    [InlineData("03/04/2017 00:00:00", "2017-04-03")]
    [InlineData("29/02/2016", "2016-02-29")]
    public void A_day_is_read_day_first(string raw, string day) => Assert.Equal(DateOnly.Parse(day), DateCell.Read(raw).Value);

    [Theory]
    [InlineData("1/4/17", "2017-04-01", CellWarning.TwoDigitYear)]
    [InlineData("1-Dec-99", "2099-12-01", CellWarning.TwoDigitYear)]
    [InlineData("42838", "2017-04-13", CellWarning.ExcelSerial)]
    [InlineData("10000", "1927-05-18", CellWarning.ExcelSerial)]
    public void What_was_guessed_is_said(string raw, string day, CellWarning warning)
    {
        var read = DateCell.Read(raw);

        Assert.Equal(DateOnly.Parse(day), read.Value);
        Assert.Equal([warning], read.Warnings);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("04/13/2017")]
    [InlineData("31/02/2017")]
    [InlineData("2017-4-3")]
    [InlineData("3-April-2017")]
    [InlineData("3-Abc-2017")]
    [InlineData("3-04-2017")]
    [InlineData("1/4/217")]
    [InlineData("00/04/2017")]
    [InlineData("0000-01-01")]
    [InlineData("4283")]
    [InlineData("428380")]
    [InlineData("2017-04-03 09:30:00")]
    [InlineData("00:00:00")]
    public void Anything_else_is_no_date(string? raw) => Assert.Equal(CellFault.NotADate, DateCell.Read(raw).Fault);
}
