using System.Net;
using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class PlanPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "F-L9")]
    public async Task Every_rule_stands_with_what_it_asks_what_the_plan_has_and_where_to_mend_it()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var rules = (await visitor.PageAsync(CareFundForms.Islington)).Table("Rules that the plan is to meet");

        Assert.Equal("Funding: £150,000 too little. Raise what it pays in: by section 223GA of the National Health Service Act 2006 it must pay its minimum.", rules.Cell("Islington CCG: minimum is paid", "Where, and what to do"));
        Assert.Equal("Not met", rules.Cell("The disabled facilities grant reaches Islington Council", "State"));
        Assert.Equal("Met", rules.Cell("Islington CCG: services out of hospital that the NHS commissions", "State"));
    }

    [Fact]
    [Trait("Requirement", "QUA-06")]
    public async Task Each_national_list_names_its_paper_and_one_restated_from_memory_says_so()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = (await visitor.PageAsync(CareFundForms.Haringey)).MainText();

        Assert.Contains("Better Care Fund planning requirements for 2017-19, NHS England, July 2017, confirmation of funding contributions", page, StringComparison.Ordinal);
        Assert.Contains("Restated from memory", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Funding_schemes_and_quarters_stand_below_and_each_source_has_a_clock_of_its_own()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(CareFundForms.Haringey);

        Assert.Contains("20 schemes spend £50,683,500", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Signed by the board on 11 September 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Once a year", page.Table("Where the money comes from").Cell("Disabled facilities grant", "Reported"));
        Assert.Equal("Both jointly: NHS 60%, council 40%", page.Table("Schemes").Column("Commissioned by")[6]);
        Assert.Equal("Late: it was due at midday on 14 August 2017", page.Table("Quarterly reports").Cell("Quarter 1 of 2017/18", "State"));
    }

    [Fact]
    public async Task It_leaves_as_workbook_CSV_and_JSON_with_the_mark_of_what_is_made_up()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var book = XlsxReader.Read(await visitor.BytesAsync($"{CareFundForms.Haringey}?format=xlsx")).Value;
        var csv = await CsvFile.ReadAsync(visitor, $"{CareFundForms.Haringey}?format=csv");
        var json = await visitor.JsonAsync("/api/better-care-fund/haringey/2017");

        Assert.Equal(["Funding", "Schemes", "Metrics", "Conditions"], book.Sheets.Keys.Where(k => !k.StartsWith('_')));
        Assert.StartsWith("Made up", book.Sheets["Schemes"][2].Cell(0), StringComparison.Ordinal);
        Assert.All(csv.Column("Made up"), mark => Assert.Equal("Made up", mark));
        Assert.True(json.GetProperty("demonstration").GetBoolean());
    }

    [Fact]
    public async Task A_year_without_national_lists_is_not_there()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        await visitor.PageAsync($"{CareFundForms.List}/haringey/1999", HttpStatusCode.NotFound);
    }
}
