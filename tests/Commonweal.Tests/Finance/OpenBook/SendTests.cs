using System.Text;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Finance.OpenBook;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook;

public sealed class SendTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task A_workbook_of_another_partner_month_or_making_is_refused()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var another = await recorder.SendBookAsync(await recorder.WorkbookAsync(Books.Whittington));
        var august = await recorder.SendBookAsync(await recorder.WorkbookAsync(Books.List + "/haringey-council/2017-08"));
        var strange = await recorder.SendBookAsync(Commonweal.Platform.Files.XlsxWriter.Write(new([new("Figures", [[Commonweal.Platform.Files.BookCell.Text("Mine")]])])));

        Assert.Contains("The file is of whittington-health, 2017-09", another.Errors(), StringComparison.Ordinal);
        Assert.Contains("The file is of haringey-council, 2017-08", august.Errors(), StringComparison.Ordinal);
        Assert.Contains(new NotOurWorkbook().Sentence, strange.Errors(), StringComparison.Ordinal);
        Assert.Contains("this page is for Haringey Council, 2017-09", new OfAnotherMonth("islington-council", "2017-09", "Haringey Council", new(2017, 9)).Sentence, StringComparison.Ordinal);
        Assert.Contains("Take a new one", new OfAnotherForm().Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_goes_the_same_way_and_is_refused_for_another_month()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var csv = await recorder.TextAsync(Books.Haringey + "/csv");

        var blank = await recorder.SendBookAsync(Encoding.UTF8.GetBytes(csv), name: "september.csv");
        var august = await recorder.SendBookAsync(Encoding.UTF8.GetBytes(csv.Replace("2017-09", "2017-08", StringComparison.Ordinal)), name: "august.csv");
        var other = await recorder.SendBookAsync("a,b\r\n1,2\r\n"u8.ToArray(), name: "other.csv");

        Assert.Contains("C2", blank.Table("To mend, by cell").First);
        Assert.Contains("The file is of haringey-council, 2017-08", august.Errors(), StringComparison.Ordinal);
        Assert.Contains("The CSV cannot be read. The first line must name the columns", other.Errors(), StringComparison.Ordinal);
        Assert.StartsWith("The CSV cannot be read.", new BookCsvUnread("Why").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PAR-10")]
    [Trait("Requirement", "OPB-03")]
    public async Task Nobody_sends_figures_for_another_partner_nor_where_no_lines_are_agreed()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("whittington-finance");

        var page = await lead.PageAsync(Books.Haringey + "/send");

        Assert.False(page.HasForm());
        Assert.Contains("speaks for itself", page.Errors(), StringComparison.Ordinal);
        Assert.StartsWith("UCLH has no service lines", new NoLinesAgreed("UCLH").Sentence, StringComparison.Ordinal);
        Assert.Equal("September 2017 is not over. Send its figures when its last day has passed.", new BookMonthNotOver(new(2017, 9)).Sentence);
    }
}
