using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Reports;

public sealed class ReportListTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Page = $"{FundPageTests.Fund}/reports";

    [Fact]
    [Trait("Requirement", "S75-12")]
    public async Task Every_report_of_the_year_stands_with_its_due_date_and_what_is_late()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync(Page)).Table("Reports and returns");

        Assert.Equal("30 July 2017", table.Cell("Quarterly report, quarter 1 of 2017/18", "Due"));
        Assert.Equal("Late: it was due on 30 July 2017", table.Cell("Quarterly report, quarter 1 of 2017/18", "State"));
        Assert.Equal("To be given by 30 October 2017", table.Cell("Quarterly report, quarter 2 of 2017/18", "State"));
        Assert.Equal("30 May 2018", table.Cell("Annual return of 2017/18", "Due"));
        Assert.Contains("No report is due", (await visitor.PageAsync("/finance/funds/older-people/reports")).MainText(), StringComparison.Ordinal);
    }
}
