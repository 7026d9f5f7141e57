using System.Net;
using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class QuarterPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task What_the_ledger_and_the_plan_know_stands_in_it_with_a_checklist_row_for_each_answer()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{CareFundForms.Haringey}/quarters/2");
        var money = page.Table("Income and expenditure");

        Assert.Equal("£6,864,875", CellOf(money, "Income, quarter 1: actual"));
        Assert.Equal("£12,670,875", CellOf(money, "Income, quarter 1: plan"));
        Assert.Equal("No", page.Table("Budget arrangements").Column("Answer")[0]);
        Assert.Contains("No", money.Column("Complete"));
    }

    [Fact]
    public async Task It_leaves_as_workbook_with_the_same_cells_and_a_quarter_that_is_none_is_not_there()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var rows = XlsxReader.Read(await visitor.BytesAsync($"{CareFundForms.Haringey}/quarters/2?format=xlsx")).Value.Sheets["Report"];
        var first = (await visitor.PageAsync($"{CareFundForms.Haringey}/quarters/2")).Table("Cover");

        Assert.Equal("D6", first.First[0]);
        Assert.Equal(first.Column("Question")[0], rows.Single(r => r.Number == 6).Cell(2));
        Assert.Equal("Complete: no", rows.Single(r => r.Number == 3).Cell(0));
        await visitor.PageAsync($"{CareFundForms.Haringey}/quarters/5", HttpStatusCode.NotFound);
    }

    private static string CellOf(TableText table, string question) => table.Column("Answer")[table.Column("Question").ToList().IndexOf(question)];
}
