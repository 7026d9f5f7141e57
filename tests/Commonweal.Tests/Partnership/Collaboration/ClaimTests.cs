using System.Net;
using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership.Collaboration;

public sealed class ClaimTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAD-02")]
    public async Task A_partners_recorder_claims_a_stage_with_evidence_and_everyone_sees_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("haringey-recorder");

        var page = await ClaimAsync(visitor, "D", "haringey-council", 3, "Two areas of work have a joint lead.", minute: "Cabinet, 3 October 2017, item 5");

        Assert.EndsWith("/partnership/collaboration/D", page.BaseUri, StringComparison.Ordinal);
        using var anyone = site.NewVisitor();
        var seen = (await anyone.PageAsync("/partnership/collaboration/D")).Body!.TextContent;
        Assert.Contains("Two areas of work have a joint lead.", seen, StringComparison.Ordinal);
        Assert.Contains("Cabinet, 3 October 2017, item 5", seen, StringComparison.Ordinal);
        Assert.Contains("Stage 1 of 5", seen, StringComparison.Ordinal);
        Assert.Contains("Claimed stage 3 of Designing for London Borough of Haringey", await AuditAsync(site), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAD-04")]
    public async Task Moving_down_is_allowed_and_shown_and_takes_the_partnership_down_with_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("haringey-recorder");

        await ClaimAsync(visitor, "P", "haringey-council", 1, "The joint theme work has stopped.");

        var page = (await visitor.PageAsync("/partnership/collaboration/P")).Body!.TextContent;
        Assert.Contains("Went down", page, StringComparison.Ordinal);
        Assert.Contains("Stage 1 of 5", page, StringComparison.Ordinal);
        Assert.Contains("Stage 2 is claimed, and does not count.", page, StringComparison.Ordinal);
        Assert.Contains("Stage 2 waits for Haringey Council", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("haringey-council", 2, "", "Stage 2 of Monitoring is claimed without evidence")]
    [InlineData("islington-council", 2, "A joint answer to a regulator.", "Islington Council speaks for itself")]
    [InlineData("the-partnership", 2, "A joint answer to a regulator.", "This is entered by the partnership's own team")]
    [InlineData("haringey-council", 7, "A joint answer to a regulator.", "there is no stage 7")]
    [Trait("Requirement", "LAD-02")]
    public async Task A_claim_without_evidence_for_another_or_for_no_stage_is_refused(string whose, int stage, string evidence, string refusal)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await ClaimAsync(visitor, "M", whose, stage, evidence);

        Assert.Contains(refusal, Summary(page), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAD-04")]
    public async Task The_partnership_claims_no_more_than_every_partner_needed_has_ratified()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await ClaimAsync(visitor, "D", "the-partnership", 2, "The CCGs share a representative.");

        Assert.Contains("The partnership cannot be at stage 2 of Designing while", Summary(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scoping_ladder_takes_no_claim_and_says_why()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await ClaimAsync(visitor, "S", "haringey-council", 2, "All of it.");

        Assert.Contains("it follows from which services are in scope", Summary(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_missing_answer_is_told_at_once_and_a_day_to_come_is_no_day()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var form = await FormAsync(visitor, "M");

        var page = await visitor.SendAndReadAsync(form, ("Input.Whose", ""), ("Input.On.Month", "12"));

        Assert.Equal(3, page.QuerySelectorAll(".nhsuk-error-message").Length);
    }

    [Fact]
    public async Task Someone_who_is_not_signed_in_is_asked_to_sign_in()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        using var response = await visitor.GetAsync("/partnership/collaboration/M/claim");

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<IHtmlDocument> ClaimAsync(Visitor visitor, string letter, string whose, int stage, string evidence, string minute = "") =>
        await visitor.SendAndReadAsync(await FormAsync(visitor, letter), ("Input.Whose", whose), ("Input.Stage", $"{stage}"), ("Input.Evidence", evidence), ("Input.Minute", minute));

    private static async Task<IHtmlFormElement> FormAsync(Visitor visitor, string letter) =>
        (IHtmlFormElement)(await visitor.PageAsync($"/partnership/collaboration/{letter}/claim")).QuerySelector("form[data-command]")!;

    private static string Summary(IHtmlDocument page) => page.QuerySelector(".nhsuk-error-summary")?.TextContent ?? page.Body!.TextContent;

    private static async Task<string> AuditAsync(TestSite site)
    {
        using var auditor = await site.SignInAsAsync("auditor");
        return (await auditor.PageAsync("/audit")).Body!.TextContent;
    }
}
