using System.Net;

namespace Commonweal.Tests.Partnership.Collaboration;

public sealed class LadderTests(Sites sites) : IClassFixture<Sites>
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Areas() =>
    [
        Row("P", "Stage 2 of 5", "The two public health teams are one.").WithTrait("Requirement", "LAD-P"),
        Row("D", "Stage 1 of 5", "Some areas of work have joint leads.").WithTrait("Requirement", "LAD-D"),
        Row("S", "Stage 5 of 5", "Every service, elective hospital care included.").WithTrait("Requirement", "LAD-S"),
        Row("F", "Stage 1 is not reached yet", "Partners show each other their budgets.").WithTrait("Requirement", "LAD-F"),
        Row("V", "Stage 1 of 5", "The partnership has a virtual management structure.").WithTrait("Requirement", "LAD-V"),
        Row("M", "Stage 1 of 4", "There is one performance and quality team, and it answers to the partnership.").WithTrait("Requirement", "LAD-M"),
        Row("X", "Stage 2 of 5", "A virtual partnership: it is agreed that some decisions are shared.").WithTrait("Requirement", "LAD-X"),
    ];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task Every_area_has_its_stages_and_where_the_partnership_stands(string letter, string stands, string stage)
    {
        var text = await TextAsync($"/partnership/collaboration/{letter}");

        Assert.Contains(stands, text, StringComparison.Ordinal);
        Assert.Contains(stage, text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAD-04")]
    public async Task Why_the_partnership_is_no_higher_names_the_partners_that_have_not_ratified()
    {
        var text = await TextAsync("/partnership/collaboration/D");

        Assert.Contains("Stage 2 waits for Camden and Islington, Haringey GP Federation, Islington GP Federation, Haringey Council, Islington Council, North Middlesex, UCLH and Whittington Health", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "SCO-05")]
    public async Task The_scoping_ladder_follows_from_the_catalogue_and_takes_no_claim()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var page = await visitor.PageAsync("/partnership/collaboration/S");

        Assert.Contains("60 of 60 services in scope", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/S/claim']"));
    }

    [Fact]
    [Trait("Requirement", "LAD-05")]
    public async Task Between_two_stages_stands_what_is_to_be_done()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var page = await visitor.PageAsync("/partnership/collaboration/p");

        Assert.Contains("To get here from stage 3: Write the single strategy.", page.QuerySelector(".cw-rungs__step:nth-child(2)")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".cw-rungs__step").Length);
    }

    [Fact]
    [Trait("Requirement", "LAD-03")]
    public async Task The_aim_is_part_of_the_agreement_from_the_day_it_took_effect()
    {
        var table = (await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/collaboration/M")).QuerySelectorAll("table").Single(t => t.TextContent.Contains("Whose aim", StringComparison.Ordinal));

        Assert.Contains("1 June 2017", table.TextContent, StringComparison.Ordinal);
        Assert.Contains("Its day has passed", table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_there_is_not_is_not_found()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        using var response = await visitor.GetAsync("/partnership/collaboration/Q");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<string> TextAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return (await visitor.PageAsync(path)).Body!.TextContent;
    }

    private static TheoryDataRow<string, string, string> Row(string letter, string stands, string stage) => new(letter, stands, stage);
}
