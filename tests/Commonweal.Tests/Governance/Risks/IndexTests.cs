using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Risks;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    private const string List = "/governance/risks";

    [Fact]
    [Trait("Requirement", "RSK-02")]
    public async Task The_risks_that_the_papers_name_stand_with_paper_and_line_and_without_an_owner()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(List)).Table("Register of risks");

        Assert.Equal(("Nobody yet", "Not rated"), (table.Cell("Partners have less direct control of their own money", "Owner"), table.Cell("Partners have less direct control of their own money", "After mitigation")));
        Assert.Contains("362", table.Source("Partners have less direct control of their own money", "Risk"), StringComparison.Ordinal);
        Assert.Contains("Setting the partnership up takes resources that are not there", table.First);
    }

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public async Task An_overdue_review_stands_first_with_owner_and_shares()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(List)).Table("Register of risks");

        Assert.Equal("Not enough beds in a hard winter", table.First[0]);
        Assert.Equal(("Review overdue", "Whittington Health"), (table.Cell(table.First[0], "How it stands"), table.Cell(table.First[0], "Owner")));
        Assert.Contains("50%", table.Cell(table.First[0], "Shared"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public async Task The_heat_picture_says_in_a_sentence_and_a_table_what_it_shows()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(List);

        Assert.Contains("The highest after it is “Not enough beds in a hard winter”, at 16 of 25.", page.Body(), StringComparison.Ordinal);
        Assert.Equal(2, (await CsvFile.ReadAsync(resident, $"{List}?heat=csv")).Rows.Count);
        Assert.Equal(25, page.QuerySelector("#heat-options")!.TextContent.Split("Likelihood ").Length - 1);
    }

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public async Task The_picture_is_had_before_mitigation_too()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var other = (await resident.PageAsync(List)).QuerySelectorAll("main a").Single(a => a.TextContent == "Show them before mitigation").GetAttribute("href")!;

        var page = await resident.PageAsync(other);

        Assert.Contains("impact before mitigation, on 9 October 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Show them after mitigation", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_at_an_earlier_day_nothing_later_is_known()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var file = await CsvFile.ReadAsync(resident, $"{List}?asAt=2017-02-01&format=csv");

        Assert.DoesNotContain("Not enough beds in a hard winter", file.Column("Risk"));
        Assert.Contains("Partners have less direct control of their own money", file.Column("Risk"));
    }

    [Fact]
    public async Task The_same_is_had_as_json_and_found_by_search()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var first = (await resident.JsonAsync("/api/risks"))[0];

        Assert.Equal(("winter-beds", true, 16), (first.GetProperty("slug").GetString(), first.GetProperty("isReviewOverdue").GetBoolean(), first.GetProperty("after").GetProperty("score").GetInt32()));
        Assert.Equal("winter-beds", (await resident.JsonAsync("/api/risks/winter-beds")).GetProperty("slug").GetString());
        Assert.Contains("/governance/risks/winter-beds", (await resident.PageAsync("/search?q=corridors")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Today_shows_the_risks_of_ones_own_partner_that_are_to_be_reviewed_and_of_no_other()
    {
        var site = await sites.DemonstrationAsync();
        using var own = await site.SignInAsAsync("whittington-chief-executive");
        using var other = await site.SignInAsAsync("islington-chief-executive");

        Assert.Contains("Not enough beds in a hard winter", (await own.PageAsync("/today")).Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Not enough beds in a hard winter", (await other.PageAsync("/today")).Body(), StringComparison.Ordinal);
    }
}
