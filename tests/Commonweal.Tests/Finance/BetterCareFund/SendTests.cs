using Commonweal.Finance.BetterCareFund;
using Commonweal.Tests.Finance.OpenBook;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class SendTests(Sites sites) : IClassFixture<Sites>
{
    private const string Send = $"{CareFundForms.Haringey}/send";

    [Fact]
    public async Task Every_faulty_cell_of_every_sheet_is_named_at_once_and_nothing_is_entered()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var book = (await recorder.BytesAsync($"{CareFundForms.Haringey}?format=xlsx")).Filled([("M6", "12,34"), ("H7", "50"), ("D8", "Magic")], "Schemes").Filled([("B7", "Perhaps")], "Conditions");

        using var response = await recorder.SendFileAsync(Send, "plan.xlsx", book);
        var page = await PageText.ParseAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal(["Schemes!M6", "Schemes!H7", "Schemes!D8", "Conditions!B7"], page.Table("To mend, by cell").First.Order(StringComparer.Ordinal).OrderBy(c => c.StartsWith('C')).ThenBy(c => c[^1]));
        Assert.Contains("4 cells are to be mended", page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_taken_whole_once_and_one_taken_before_or_of_another_area_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var book = (await recorder.BytesAsync($"{CareFundForms.Haringey}?format=xlsx")).Filled([("C6", "2100005.5")], "Funding");

        using var taken = await recorder.SendFileAsync(Send, "plan.xlsx", book);
        using var stale = await recorder.SendFileAsync(Send, "plan.xlsx", book);
        using var other = await recorder.SendFileAsync(Send, "plan.xlsx", await recorder.BytesAsync($"{CareFundForms.Islington}?format=xlsx"));
        using var strange = await recorder.SendFileAsync(Send, "plan.xlsx", Commonweal.Platform.Files.XlsxWriter.Write(new([new("Funding", [[Commonweal.Platform.Files.BookCell.Text("Mine")]])])));

        Assert.Equal(CareFundForms.Haringey, taken.Headers.Location!.ToString());
        Assert.Equal("£2,100,005.50", (await recorder.PageAsync(CareFundForms.Haringey)).Table("Where the money comes from").Cell("Disabled facilities grant", "Paid in"));
        Assert.Contains("was entered after you opened this", await stale.TextOfAsync(), StringComparison.Ordinal);
        Assert.Contains(new WorkbookOfAnotherArea("islington", "2017/18", "Haringey", "2017/18").Sentence, await other.TextOfAsync(), StringComparison.Ordinal);
        Assert.Contains(new NotTheCareFundWorkbook().Sentence, await strange.TextOfAsync(), StringComparison.Ordinal);
    }
}
