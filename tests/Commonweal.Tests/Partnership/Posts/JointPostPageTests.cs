using System.Net;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class JointPostPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LEA-01")]
    [Trait("Requirement", "LEA-03")]
    public async Task A_post_says_its_services_whom_it_acts_for_whose_grant_is_awaited_and_to_whom_it_answers()
    {
        var text = await TextAsync("/partnership/joint-posts/intermediate-care-lead");

        Assert.Contains("Home from hospital", text, StringComparison.Ordinal);
        Assert.Contains("Whittington Health NHS Trust", text, StringComparison.Ordinal);
        Assert.Contains("London Borough of Islington has granted nothing yet", text, StringComparison.Ordinal);
        Assert.Contains("All partners, through the Wellbeing partnership board", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task What_it_may_do_alone_is_said_service_by_service()
    {
        var text = await TextAsync("/partnership/joint-posts/intermediate-care-lead");

        Assert.Contains("On step-down, for Haringey Council and Haringey CCG, the lead may decide and spend up to £25,000 in one act. It may not manage staff alone: Haringey CCG has not granted that.", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task Before_its_grants_it_acts_for_nobody()
    {
        var text = await TextAsync("/partnership/joint-posts/intermediate-care-lead?asAt=2017-09-30");

        Assert.Contains("Nobody yet: no partner has granted it anything that holds on this day", text, StringComparison.Ordinal);
        Assert.Contains("Still to begin", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-04")]
    public async Task The_lead_for_shared_indicators_has_been_granted_nothing() =>
        Assert.Contains("On performance monitoring, no partner has granted the lead any authority.", await TextAsync("/partnership/joint-posts/performance-lead"), StringComparison.Ordinal);

    [Fact]
    public async Task Its_link_leads_to_the_book_with_the_post_chosen()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var link = (await visitor.PageAsync("/partnership/joint-posts/intermediate-care-lead")).QuerySelectorAll("a").Single(a => a.TextContent == "Ask what this lead may do").GetAttribute("href")!;

        Assert.Equal("intermediate-care-lead", (await visitor.PageAsync(link)).QuerySelector("select[name=post] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_shared_office_needs_no_grant()
    {
        var text = await TextAsync("/partnership/joint-posts/ncl-accountable-officer");

        Assert.Contains("no grant from one to another is needed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask what this lead may do", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_there_is_not_is_not_found()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        using var response = await visitor.GetAsync("/partnership/joint-posts/astronaut");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<string> TextAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return (await visitor.PageAsync(path)).Body!.TextContent;
    }
}
