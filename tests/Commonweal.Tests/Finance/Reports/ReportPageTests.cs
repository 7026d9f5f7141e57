using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Reports;

public sealed class ReportPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-12")]
    public async Task A_report_is_the_ledgers_income_and_expenditure_of_the_quarter_and_the_year_so_far()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{ReportListTests.Page}/2017-q2");

        Assert.Equal("£1,706,250", page.Table("Income").Cell("Haringey CCG", "In the period"));
        Assert.Equal("£3,554,500", page.Table("Income").Cell("Haringey CCG", "In the year so far"));
        Assert.Equal("£13,909,117.16", page.Table("Expenditure").Cell("Total", "In the year so far"));
        Assert.Contains("A draft from the ledger", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "F-L7")]
    public async Task What_the_lead_commissions_for_another_body_without_a_pool_is_reported_by_the_same_clock()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var (quarter, year) = (await visitor.PageAsync($"{ReportListTests.Page}/2017-q2"), await visitor.PageAsync($"{ReportListTests.Page}/2017-annual"));

        Assert.All([quarter, year], page => Assert.Contains(page.Table("Commissioned for another body, and not pooled").First, line => line.EndsWith("for Haringey CCG", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Requirement", "S75-05")]
    [Trait("Requirement", "S75-22")]
    public async Task It_goes_out_as_workbook_and_CSV_with_the_mark_of_what_is_made_up_and_what_it_leaves_untouched()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        using var book = await visitor.GetAsync($"{ReportListTests.Page}/2017-annual?format=xlsx");
        var csv = await visitor.TextAsync($"{ReportListTests.Page}/2017-q1?format=csv");

        Assert.Equal(Workbook.MediaType, book.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Income,Haringey CCG,In the period,1848250.00,,made up", csv, StringComparison.Ordinal);
        Assert.Contains("The responsibility itself stays", csv, StringComparison.Ordinal);
        Assert.Contains("charge for services as before", csv, StringComparison.Ordinal);
    }
}
