using System.IO.Compression;
using System.Text;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Files;

namespace Commonweal.Tests.Platform.Files;

public sealed class XlsxReaderTests
{
    [Fact]
    public void What_was_written_is_read_again_with_its_marks()
    {
        var read = XlsxReader.Read(Written()).Value;

        Assert.Equal(["Home care", "-1234.5", "12.25", "2017-09-30"], read.Sheets["Figures"][1].Cells);
        Assert.Equal("=HYPERLINK(\"http://example.org\")", read.Sheets["Figures"][2].Cells[0]);
        Assert.Equal(2, read.Sheets["Figures"][1].Number);
        Assert.Equal("haringey-council", read.Marks["partner"]);
        Assert.Empty(read.Formulas);
    }

    [Fact]
    public void What_a_spreadsheet_shows_as_a_per_cent_is_read_as_one()
    {
        using var archive = new ZipArchive(new MemoryStream(Written()));
        using var styles = new StreamReader(archive.GetEntry("xl/styles.xml")!.Open());

        var read = XlsxReader.Read(With("xl/styles.xml", styles.ReadToEnd().Replace("#,##0.##", "0.0%", StringComparison.Ordinal))).Value;

        Assert.Equal("1225%", read.Sheets["Figures"][1].Cells[2]);
    }

    [Theory]
    [InlineData("Line,Sum", "Send an Excel workbook")]
    [InlineData("PK\u0003\u0004 and nothing more", "It is damaged")]
    public void What_is_no_workbook_is_told_so(string content, string why) =>
        Assert.Contains(why, Assert.IsType<NoWorkbook>(XlsxReader.Read(Encoding.Latin1.GetBytes(content)).Refusal).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_workbook_of_the_old_kind_or_with_a_password_is_told_what_to_save() =>
        Assert.Contains("password", XlsxReader.Read([0xD0, 0xCF, 0x11, 0xE0, 0, 0]).Refusal!.Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("xl/vbaProject.bin", "macros")]
    [InlineData("xl/externalLinks/externalLink1.xml", "links to other files")]
    [InlineData("xl/embeddings/oleObject1.bin", "other programs’ files")]
    public void Parts_that_no_return_needs_are_refused(string part, string what) =>
        Assert.Contains(what, Assert.IsType<WorkbookIsUnsafe>(XlsxReader.Read(With(part, "<x/>")).Refusal).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_link_that_somebody_may_follow_fetches_nothing_by_itself_and_is_no_reason_to_refuse()
    {
        const string Link = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/></Relationships>";

        Assert.Equal("Line", XlsxReader.Read(With("xl/worksheets/_rels/sheet1.xml.rels", Link)).Value.Sheets["Figures"][0].Cells[0]);
    }

    [Fact]
    public void A_zip_bomb_is_let_go_before_it_is_read() =>
        Assert.IsType<WorkbookTooLarge>(XlsxReader.Read(With("xl/media/image.xml", new string(' ', 20_000_000))).Refusal);

    [Fact]
    public void An_entity_that_would_grow_is_never_unfolded() =>
        Assert.IsType<NoWorkbook>(XlsxReader.Read(With("xl/more.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>")).Refusal);

    [Fact]
    public void Formulas_and_errors_of_the_spreadsheet_are_found_with_what_they_came_to()
    {
        const string Sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>1+2</f></c><c r=\"C1\" t=\"e\"><v>#REF!</v></c></row></sheetData></worksheet>";

        var read = XlsxReader.Read(With("xl/worksheets/sheet1.xml", Sheet)).Value;

        Assert.Equal([("A1", "2"), ("B1", null), ("C1", "#REF!")], read.Formulas.Select(f => (f.Cell, f.Value)));
        Assert.Equal("#REF!", read.Sheets["Figures"][0].Cells[2]);
    }

    private static byte[] Written() => XlsxWriter.Write(new Workbook(
        [
            new BookSheet("Figures",
                [
                    [BookCell.Text("Line", CellLook.Heading)],
                    [BookCell.Text("Home care", CellLook.Prefilled), BookCell.Pounds(new Money(-123450), CellLook.Input), BookCell.Count(12.25m, CellLook.Input), BookCell.Day(new DateOnly(2017, 9, 30))],
                    [BookCell.Text("=HYPERLINK(\"http://example.org\")", CellLook.Fault)],
                ]) { IsProtected = true, FrozenRows = 1, Widths = [30, 12], Choices = [new ChoiceOfCells("A2:A9", ["Home care", "Day care, and more"])] },
        ]) { Marks = new Dictionary<string, string> { ["partner"] = "haringey-council" } });

    /// <summary>Our workbook with one part put in or changed.</summary>
    private static byte[] With(string part, string content)
    {
        using var buffer = new MemoryStream();
        buffer.Write(Written());
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(content);
        }

        return buffer.ToArray();
    }
}
