using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-02")]
    [Trait("Requirement", "S75-03")]
    public async Task Five_schedules_stand_with_who_leads_and_the_one_left_blank_is_not_live()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/finance/funds")).Table("Funds");

        Assert.Equal(["a", "b", "c", "d", "e"], table.Column("Schedule"));
        Assert.Equal("Live", table.Cell("Learning disabilities", "May it go live?"));
        Assert.Equal("Jointly, by all its partners", table.Cell("Child and adolescent mental health", "Leads"));
        Assert.Equal("Not agreed", table.Cell("Older people and the Better Care Fund", "Leads"));
        Assert.Equal("Not known", table.Cell("Older people and the Better Care Fund", "Budget of the year"));
    }

    [Fact]
    [Trait("Requirement", "S75-15")]
    [Trait("Requirement", "S75-16")]
    [Trait("Requirement", "S75-17")]
    [Trait("Requirement", "S75-21")]
    [Trait("Requirement", "S75-22")]
    public async Task What_all_funds_have_in_common_is_told_with_its_source()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/funds");

        int Items(string id) => page.QuerySelector($"#{id}")!.ParentElement!.QuerySelectorAll("ol > li").Length;
        Assert.Equal((7, 6, 6, 2, 3), (Items("outcomearea"), Items("role"), Items("teamaim"), Items("untouched"), Items("openpoint")));
        Assert.Contains("charge for services as before", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Made_up_sums_are_marked_in_the_file_and_in_the_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/finance/funds?format=csv");
        var json = await visitor.JsonAsync("/api/funds");

        Assert.Equal(["Made up", "Made up", "", "Made up", "Made up"], csv.Column("Made up"));
        Assert.True(json[0].GetProperty("demonstration").GetBoolean());
        Assert.False(json[2].GetProperty("demonstration").GetBoolean());
    }
}
