using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class DecisionPageTests(Sites sites) : IClassFixture<Sites>
{
    private const string Shift = "/governance/decisions/musculoskeletal-shift";

    [Fact]
    [Trait("Requirement", "DEC-01")]
    public async Task Where_is_it_says_each_body_the_text_it_approved_and_what_is_missing()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Shift);
        var bodies = page.Table("Every body");

        Assert.Equal("Text 1, an earlier one", bodies.Cell("Haringey CCG Governing Body", "Text it decided on"));
        Assert.Equal("Text 2", bodies.Cell("Islington CCG Governing Body", "Text it decided on"));
        Assert.Contains("Haringey CCG Governing Body: approved text 1 on 6 September 2017, which says nothing of this text.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Nothing is saved over the whole system: what one gains, another pays.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("No answer by 31 July 2017: silence, not agreement", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-23")]
    public async Task The_matter_of_the_papers_shows_three_bodies_on_three_days_and_that_no_outcome_is_recorded()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var bodies = (await visitor.PageAsync("/governance/decisions/section-75-haringey-2016")).Table("Every body");

        Assert.Equal("13 September 2016, passed", bodies.Cell("Haringey Council Cabinet", "Planned for"));
        Assert.Equal("No outcome recorded: not ratified", bodies.Cell("Haringey CCG Governing Body", "Outcome"));
        Assert.Equal("Nothing recorded yet", bodies.Cell("Haringey Health and Wellbeing Board", "Outcome"));
    }

    [Fact]
    [Trait("Requirement", "DEC-02")]
    public async Task A_call_in_holds_effect_back_and_the_day_is_foreseen_and_comes()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        const string lead = "/governance/decisions/older-people-schedule-lead";

        Assert.Contains("Takes effect on 13 October 2017, if nothing happens until then.", (await visitor.PageAsync(lead)).MainText(), StringComparison.Ordinal);
        Assert.Contains("In effect since 13 October 2017.", (await visitor.PageAsync($"{lead}?asAt=2017-10-13")).MainText(), StringComparison.Ordinal);
        Assert.Contains("Money of this fund cannot be committed", (await visitor.PageAsync(lead)).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figure_counts_no_approvals_where_no_body_must_approve()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter of no body");
        await way.PutAsync("The words.");

        var page = (await way.PageAsync()).MainText();

        Assert.Contains("No body has been named yet that must approve it.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("0 of 0", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journey_and_the_bodies_come_as_files_and_by_the_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var journey = await CsvFile.ReadAsync(visitor, $"{Shift}?journey=csv");
        var json = await visitor.JsonAsync("/api/decisions/musculoskeletal-shift?asAt=2017-08-20");

        Assert.Contains("Approved, text 1, on a condition", journey.Column("What"));
        Assert.Equal("NotYetInEffect", json.GetProperty("decision").GetProperty("stage").GetString());
        Assert.Equal(1, json.GetProperty("decision").GetProperty("text").GetInt32());
    }
}
