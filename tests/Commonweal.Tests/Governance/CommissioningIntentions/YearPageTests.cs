using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.CommissioningIntentions;

[Collection<Reading>]
public sealed class YearPageTests(Sites sites)
{
    private const string Address = "/governance/commissioning-intentions/2018";

    [Fact]
    [Trait("Requirement", "DEC-07")]
    public async Task Anybody_reads_the_paper_from_the_day_the_Board_agreed_it_and_nothing_of_it_before()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var now = (await visitor.PageAsync(Address)).Body();
        var before = (await visitor.PageAsync($"{Address}?asAt=2017-10-03")).Body();
        var json = await visitor.JsonAsync("/api/commissioning-intentions");
        var early = await visitor.JsonAsync("/api/commissioning-intentions?asAt=2017-10-03");

        Assert.Contains("Diabetes support groups in Tottenham and Finsbury Park", now, StringComparison.Ordinal);
        Assert.Contains("This paper is not agreed yet.", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Diabetes clinics", before, StringComparison.Ordinal);
        Assert.Equal((3, 0), (json[0].GetProperty("intentions").GetArrayLength(), early.GetArrayLength()));
    }

    [Fact]
    [Trait("Requirement", "DEC-07")]
    public async Task The_matter_that_agreed_it_and_the_paper_lead_to_each_other()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var matter = await visitor.PageAsync("/governance/decisions/commissioning-intentions-2018-19");

        Assert.NotNull(matter.QuerySelector($"main a[href='{Address}']"));
        Assert.NotNull((await visitor.PageAsync(Address)).QuerySelector("main a[href='/governance/decisions/commissioning-intentions-2018-19']"));
    }

    [Fact]
    public async Task A_year_far_off_has_no_page()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.GetAsync("/governance/commissioning-intentions/2044")).StatusCode);
    }
}
