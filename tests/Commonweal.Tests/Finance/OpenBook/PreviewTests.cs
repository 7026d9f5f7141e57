using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Finance.OpenBook;
using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook;

public sealed class PreviewTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task Every_cell_to_be_mended_is_named_at_once_and_their_own_workbook_comes_back_with_remarks()
    {
        // A site of its own: a month that was sent already would come prefilled, with nothing missing.
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        var book = (await recorder.WorkbookAsync()).Filled([.. Books.September.Where(c => c.Cell != "G8"), ("D7", "12,34"), ("J9", "soon")]);

        var page = await recorder.SendBookAsync(book);
        using var remarks = await recorder.GetAsync(new Uri(page.BaseUri).AbsolutePath + "/remarks");
        var rows = XlsxReader.Read(await remarks.Content.ReadAsByteArrayAsync()).Value.Sheets["Figures"];

        Assert.Equal(["D7", "G8", "J9"], page.Table("To mend, by cell").First);
        Assert.False(page.HasForm());
        Assert.Equal("12,34", rows[6].Cell(3));
        Assert.StartsWith("D7: The commas", rows[6].Cell(13), StringComparison.Ordinal);
        Assert.Contains("They may not be used to bid", rows[1].Cell(0), StringComparison.Ordinal);
        Assert.Equal("2 cells are to be mended, and nothing has been recorded. Take the copy with remarks, mend it, and send it again.", new FiguresAreFaulty(2).Sentence);
    }

    [Theory, BothDatabases]
    [Trait("Requirement", "OPB-02")]
    [Trait("Requirement", "OPB-03")]
    public async Task Figures_are_submitted_whole_once_and_a_workbook_taken_before_is_stale(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        var empty = await recorder.WorkbookAsync();
        var book = empty.Filled(Books.September);

        var done = await recorder.SubmitBookAsync(book);
        var again = await recorder.SendBookAsync((await recorder.WorkbookAsync()));
        var stale = await recorder.SendBookAsync(book);

        Assert.Contains("Sent, to be signed", done.Body(), StringComparison.Ordinal);
        Assert.Contains("£15,700,000.50", done.Body(), StringComparison.Ordinal);
        Assert.Contains(new SameFigures(1).Sentence, again.Errors(), StringComparison.Ordinal);
        Assert.Contains(new StaleWorkbook(1).Sentence, stale.Errors(), StringComparison.Ordinal);
    }
}
