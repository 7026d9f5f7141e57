using System.Net;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>Everything recorded of one organisation's approvals of one agreement.</summary>
[Collection<Reading>]
public sealed class ApprovalPageTests(Sites sites)
{
    private const string Approvals = "/partnership/agreements/partnership-agreement/approvals";

    [Fact]
    [Trait("Requirement", "X-15")]
    public async Task An_approval_known_only_as_noted_says_what_is_not_known()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Approvals}/uclh");

        Assert.Equal("30 June 2017, Joint Health and Wellbeing Board Sub-Committee", page.Fact("Noted by"));
        Assert.Equal("None given", page.Fact("Minute"));
        Assert.Equal("Not stated: read as the text as it stands here", page.Fact("Exact text"));
    }

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public async Task An_approval_with_a_date_says_which_body_decided_when_and_which_text()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/agreements/direct-care-sharing/approvals/uclh");

        Assert.Equal(("UCLH Board of Directors", "13 September 2017"), (page.Fact("Approved by"), page.Fact("Date of decision")));
        Assert.Matches("^[0-9a-f]{12}$", page.Fact("Exact text"));
    }

    [Fact]
    [Trait("Requirement", "PAR-05")]
    public async Task Silence_is_said_to_be_no_approval()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Approvals}/north-middlesex");

        Assert.Contains("No approval is recorded", page.Body());
        Assert.Contains("Silence is not approval.", page.Body());
    }

    [Fact]
    public async Task What_was_noted_in_October_is_not_shown_as_known_before()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("No approval is recorded", (await resident.PageAsync($"{Approvals}/uclh?knownAt=2017-10-08")).Body());
    }

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task A_reader_is_told_who_alone_may_enter_it()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Approvals}/uclh");

        Assert.Contains("its recorder, chief executive or accountable officer enters what its own body decided", page.Body());
        Assert.Null(page.QuerySelector("a[href$='/record'], a[href$='/sign']"));
    }

    [Fact]
    public async Task Nothing_is_offered_for_an_agreement_that_has_no_text()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.PageAsync("/partnership/agreements/memorandum-of-understanding/approvals/whittington-health");

        Assert.Null(page.QuerySelector("a[href$='/record'], a[href$='/sign']"));
        Assert.Contains("There is no text of this agreement yet", page.Body());
    }

    [Fact]
    public async Task An_organisation_that_is_no_party_has_no_such_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        await resident.PageAsync($"{Approvals}/barnet-enfield-and-haringey", HttpStatusCode.NotFound);
    }
}
