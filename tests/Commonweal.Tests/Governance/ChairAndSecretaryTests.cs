using Commonweal.Tests.Governance.Decisions;
using static Commonweal.Tests.Governance.InTheBrowser;

namespace Commonweal.Tests.Governance;

/// <summary>Journey 4: the board's secretary and director bring one matter from the forward plan to effect.</summary>
public sealed class ChairAndSecretaryTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    private const string Meeting = "/governance/meetings/wellbeing-partnership-board-2017-10-09";
    private const string Matter = "/governance/decisions/one-team-for-falls";

    [Fact]
    [Trait("Requirement", "LAW-01")]
    [Trait("Requirement", "LAW-11")]
    [Trait("Requirement", "LAW-21")]
    [Trait("Requirement", "DEC-02")]
    public async Task A_matter_goes_from_the_forward_plan_by_papers_notice_quorum_and_interests_to_its_ratification_and_effect()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var secretary = await browser.OpenAsync(site, signIn: "board-secretary");
        await using var director = await browser.OpenAsync(site, signIn: "programme-director");
        await PrepareAsync(site, director);
        await secretary.GoAsync("/governance/meetings?body=wellbeing-partnership-board");
        Assert.Contains("Fri 13 Oct 2017", await MainAsync(secretary), StringComparison.Ordinal);

        await PublishAsync(secretary);
        await SendAsync(director, $"{Matter}/call", ("Input.Meeting", "wellbeing-partnership-board-2017-10-09"));
        Assert.Contains("while a meeting is in progress", await SendAsync(director, $"{Matter}/close"), StringComparison.Ordinal);
        await MeetAsync(secretary, Meeting, "step", ("Kind", "Opened"), ("At", "14:00"));
        await GiveViewsAsync(site);
        Assert.Contains("The meeting has no quorum", await SendAsync(director, $"{Matter}/close"), StringComparison.Ordinal);
        await FillTheRoomAsync(secretary);
        await MeetAsync(secretary, Meeting, "declare", ("Seat", "clinical-lead-islington-gp-federation"), ("Kind", "Financial"), ("Text", "A share in the federation"), ("Action", "SpeaksAndDoesNotVote"));
        Assert.Contains("Agreed, not in effect", await SendAsync(director, $"{Matter}/close"), StringComparison.Ordinal);
        await MeetAsync(secretary, Meeting, "outcome", ("Item", "5"), ("Verb", "Agree"), ("Words", "Agreed text 1."), ("At", "14:30"));
        await MeetAsync(secretary, Meeting, "step", ("Kind", "Closed"), ("At", "15:00"));

        await using var officer = await browser.OpenAsync(site, signIn: "shared-accountable-officer");
        Assert.Contains("Agreed, not in effect", await RecordAsync(officer, "Haringey CCG", $"{Matter}/bodies/haringey-ccg-governing-body/record"), StringComparison.Ordinal);
        var done = await RecordAsync(officer, "Islington CCG", $"{Matter}/bodies/islington-ccg-governing-body/record");

        Assert.Contains("In effect since 9 October 2017.", done, StringComparison.Ordinal);
        Assert.Empty(secretary.Complaints);
        Assert.Empty(director.Complaints);
    }

    private static async Task PrepareAsync(TestSite site, BrowserPage director)
    {
        await site.ShareEarlierAsync("One team for falls");
        await SendAsync(director, $"{Matter}/particulars",
        [
            ("Input.Effect", "Better"), ("Input.EffectInWords", "One call"), ("Input.HowUsersWereHeard", "Two evenings"), ("Input.Equality", "Assessed"), .. On("Input.EqualityAssessedOn", 1, 9), ("Input.EqualityInWords", "Older people gain"),
            ("Input.Consultation", "NotNeeded"), ("Input.ConsultationInWords", "Nothing closes"), ("Input.Procurement", "ExistingContract"), ("Input.ProcurementInWords", "Within it"), ("Input.Indicators", "Falls"), ("Input.Objective", "Care nearer home"),
            ("Input.RegardToNeeds", "More people fall"), ("Input.RegardToStrategies", "Longer healthy life"), ("Input.Money", "yes"),
        ]);
        await SendAsync(director, $"{Matter}/text", ("Input.Text", "There is one team for falls from 1 January 2018."));
        await SendAsync(director, $"{Matter}/bodies", ("Input.Body", "haringey-ccg-governing-body"), ("Input.Need", "Approve"), ("Input.Why", "It buys the service"));
        await SendAsync(director, $"{Matter}/bodies", ("Input.Body", "islington-ccg-governing-body"), ("Input.Need", "Approve"), ("Input.Why", "It buys the service"));
    }

    private static async Task PublishAsync(BrowserPage secretary)
    {
        await SendAsync(secretary, "/governance/bodies/wellbeing-partnership-board/meetings/call", [.. On("Input.Day", 9, 10), ("Input.StartsAt", "14:00"), ("Input.IsInformal", "no")]);
        await MeetAsync(secretary, Meeting, "items/add", ("Title", "One team for falls"), ("AskedFor", "Agree"));
        await MeetAsync(secretary, Meeting, "papers/add", ("Title", "One team for falls: report"), ("Item", "5"), ("Pages", "6"));
        Assert.Contains("Not in full form", await MeetAsync(secretary, Meeting, "reports/write", ("Item", "5"), ("Heading", "Recommendation"), ("Text", "The board is asked to agree text 1.")), StringComparison.Ordinal);
        Assert.Contains("the last lawful day to publish was", await MeetAsync(secretary, Meeting, "step", ("Kind", "Published")), StringComparison.Ordinal);
        await MeetAsync(secretary, Meeting, "step", ("Kind", "Published"), ("Reason", "Winter is near."));
        var supplement = await MeetAsync(secretary, Meeting, "papers/add", ("Title", "Letter of the hospitals"), ("Item", "5"), ("Pages", "2"));
        Assert.Contains("After the last lawful day", supplement, StringComparison.Ordinal);
        Assert.Contains("Pages 1 to 6: One team for falls: report", supplement, StringComparison.Ordinal);
        Assert.Contains("Pages 7 to 8: Letter of the hospitals (supplement)", supplement, StringComparison.Ordinal);
    }

    private async Task GiveViewsAsync(TestSite site)
    {
        await using var haringey = await browser.OpenAsync(site, signIn: "haringey-recorder");
        await using var islington = await browser.OpenAsync(site, signIn: "islington-recorder");
        await using var officer = await browser.OpenAsync(site, signIn: "shared-accountable-officer");
        await using var whittington = await browser.OpenAsync(site, signIn: "whittington-recorder");
        await ViewAsync(haringey, "chief-executive-haringey-council");
        await ViewAsync(haringey, "cabinet-member-for-health-haringey-council");
        await ActAsAsync(islington, "Islington Council");
        await ViewAsync(islington, "chief-executive-islington-council");
        await ViewAsync(islington, "councillor-islington-council");
        await ActAsAsync(officer, "Haringey CCG");
        await ViewAsync(officer, "accountable-officer-haringey-ccg");
        await ActAsAsync(officer, "Islington CCG");
        await ViewAsync(officer, "accountable-officer-islington-ccg");
        await ActAsAsync(whittington, "Whittington Health");
        await ViewAsync(whittington, "chief-executive-whittington-health");
    }

    private static Task<string> ViewAsync(BrowserPage person, string seat) =>
        SendAsync(person, $"{Matter}/view", ("Input.Seat", seat), ("Input.Kind", "Agree"), ("Input.Reason", "One call"), ("Input.Capacity", "For my organisation"));

    private static async Task FillTheRoomAsync(BrowserPage secretary)
    {
        foreach (var seat in new[]
        {
            // One person is the accountable officer of both groups, and counts once.
            "chief-executive-haringey-council", "chief-executive-islington-council", "accountable-officer-haringey-ccg", "accountable-officer-islington-ccg", "chief-executive-whittington-health", "clinical-lead-islington-gp-federation",
            "chief-executive-uclh",
        })
        {
            await ArriveAsync(secretary, Meeting, seat, "14:05");
        }
    }
}
