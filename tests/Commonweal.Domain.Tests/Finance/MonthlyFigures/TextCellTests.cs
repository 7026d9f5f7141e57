using Commonweal.Domain.Finance.MonthlyFigures;

namespace Commonweal.Domain.Tests.Finance.MonthlyFigures;

public sealed class TextCellTests
{
    [Fact]
    public void Blanks_are_made_one() => Assert.Equal("Pavel Büchler", TextCell.Read(" Pavel \u00a0\t Büchler\n").Value);

    [Fact]
    public void What_was_lost_or_blacked_out_is_said() =>
        Assert.Equal([CellWarning.ReplacementCharacter, CellWarning.Redacted], TextCell.Read("REDACTED \ufffd").Warnings);

    [Theory]
    [InlineData("0010203", "0010203")]
    [InlineData("1E320", "1E320")]
    [InlineData(" A 1 ", " A 1 ")]
    [InlineData(null, "")]
    public void A_code_is_kept_as_it_stands(string? raw, string code) => Assert.Equal(code, TextCell.ReadCode(raw).Value);

    [Theory]
    [InlineData("1.01E+12")]
    [InlineData(" 4.5E+7 ")]
    public void A_code_that_a_spreadsheet_made_a_number_of_is_refused(string raw) => Assert.Equal((null, CellFault.MangledBySpreadsheet), (TextCell.ReadCode(raw).Value, TextCell.ReadCode(raw).Fault));
}
