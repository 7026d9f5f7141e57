using System.Text;
using Commonweal.Platform.Files;

namespace Commonweal.Tests.Platform.Files;

public sealed class CsvTextTests
{
    [Fact]
    public void A_table_is_written_as_RFC_4180_with_a_byte_order_mark() =>
        Assert.Equal("\uFEFFName,Note\r\n\"Barnet, Enfield\",\"said \"\"no\"\"\"\r\nŵ,\r\n", Text(["Name", "Note"], ["Barnet, Enfield", "said \"no\""], ["ŵ", null]));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 20")]
    [InlineData("-cmd")]
    [InlineData("@sum")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void What_a_spreadsheet_would_run_is_made_text(string cell) => Assert.Equal("'" + cell, CsvText.Harmless(cell));

    [Theory]
    [InlineData("-12.50")]
    [InlineData("+3")]
    [InlineData("")]
    [InlineData("Whittington Health")]
    public void Numbers_and_words_stay_as_they_are(string cell) => Assert.Equal(cell, CsvText.Harmless(cell));

    [Fact]
    public void A_file_without_a_byte_is_called_empty() => Assert.Equal("The file is empty", CsvText.Read([], ["partner", "sum"]).Fault);

    private static string Text(string[] headings, params string?[][] rows) => Encoding.UTF8.GetString(CsvText.Write(headings, rows));
}
