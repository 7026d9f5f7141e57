using Commonweal.Domain.Governance.Decisions;
using static Commonweal.Tests.Governance.InTheBrowser;

namespace Commonweal.Tests.Governance.Decisions;

/// <summary>Two matters told in the browser, by all who have a part in them, from proposal to the decision in effect.</summary>
public sealed class StoriesInTheBrowserTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    private const string Agreed = "Agreed, not in effect";

    private static readonly (string, string)[] Said =
    [
        ("Input.Effect", "Better"), ("Input.EffectInWords", "Clinics nearer home"), ("Input.HowUsersWereHeard", "Two evenings and a survey"), ("Input.Equality", "Assessed"), .. On("Input.EqualityAssessedOn", 1, 9),
        ("Input.EqualityInWords", "Transport for those who travel further"), ("Input.Consultation", "NotNeeded"), ("Input.ConsultationInWords", "No clinic closes"), ("Input.Procurement", "ThroughThePartnership"),
        ("Input.ProcurementInWords", "By variation of contract"), ("Input.Indicators", "Weeks waited"), ("Input.Objective", "Care closer to home"),
        ("Input.RegardToNeeds", "More people wait in pain"), ("Input.RegardToStrategies", "Longer healthy life"),
    ];

    [Fact]
    [Trait("Requirement", "DEC-01")]
    [Trait("Requirement", "DEC-02")]
    public async Task A_shift_of_money_out_of_a_hospital_is_in_effect_when_the_last_governing_body_approved_the_changed_text()
    {
        var site = await sites.DemonstrationAsync();
        await using var officer = await browser.OpenAsync(site, signIn: "shared-accountable-officer");
        await using var haringey = await browser.OpenAsync(site, signIn: "haringey-recorder");
        await using var islington = await browser.OpenAsync(site, signIn: "islington-recorder");
        await using var whittington = await browser.OpenAsync(site, signIn: "whittington-recorder");
        const string url = "/governance/decisions/move-the-clinics";
        await ActAsAsync(officer, "Haringey CCG");
        await site.ShareEarlierAsync("Move the clinics", DecisionSubject.NewClosedOrMovedService, by: "haringey-ccg");
        await SendAsync(officer, $"{url}/particulars", Said);
        await SendAsync(officer, $"{url}/money", Line("whittington-health", "Pays", "310000"));
        await SendAsync(officer, $"{url}/money", Line("islington-ccg", "Gains", "155000"));
        await SendAsync(officer, $"{url}/money", Line("haringey-ccg", "Gains", "155000"));
        await SendAsync(officer, $"{url}/ask", On("Input.ReplyBy", 30, 10));
        await SendAsync(officer, $"{url}/text", ("Input.Text", "The clinics move on 1 January 2018."));
        await SendAsync(officer, $"{url}/bodies", ("Input.Body", "haringey-ccg-governing-body"), ("Input.Need", "Approve"), ("Input.Why", "It pays"));
        await SendAsync(officer, $"{url}/bodies", ("Input.Body", "islington-ccg-governing-body"), ("Input.Need", "Approve"), ("Input.Why", "It pays"));
        await SendAsync(officer, $"{url}/bodies", ("Input.Body", "haringey-cabinet"), ("Input.Need", "Note"), ("Input.Why", "Residents"));
        Assert.Contains("It is not ready to be decided.", await SendAsync(officer, $"{url}/call"), StringComparison.Ordinal);
        await ActAsAsync(whittington, "Whittington Health");
        await SendAsync(whittington, $"{url}/answer", ("Input.Kind", "Effect"), ("Input.Amount", "-310000"), ("Input.Words", "We lose the income"));
        await ActAsAsync(islington, "Islington CCG");
        await SendAsync(islington, $"{url}/answer", ("Input.Kind", "Effect"), ("Input.Amount", "155000"), ("Input.Words", "We pay less"));

        await AgreeAsync(url, officer, haringey, islington);
        await RecordAsync(officer, "Haringey CCG", $"{url}/bodies/haringey-ccg-governing-body/record");
        var conditional = await RecordAsync(officer, "Islington CCG", $"{url}/bodies/islington-ccg-governing-body/record", ("Input.Condition", "That waits are reported"));
        Assert.Contains("Sent back", conditional, StringComparison.Ordinal);
        await ActAsAsync(officer, "Haringey CCG");
        var changed = await SendAsync(officer, $"{url}/text", ("Input.Text", "The clinics move on 1 January 2018. Waits are reported each month."), ("Input.Why", "Holds the condition"));
        Assert.Contains("approved text 1 on 9 October 2017, which says nothing of this text", changed, StringComparison.Ordinal);
        await AgreeAsync(url, officer, haringey, islington);
        Assert.Contains(Agreed, await RecordAsync(officer, "Islington CCG", $"{url}/bodies/islington-ccg-governing-body/record"), StringComparison.Ordinal);
        var done = await RecordAsync(officer, "Haringey CCG", $"{url}/bodies/haringey-ccg-governing-body/record");

        Assert.Contains("In effect since 9 October 2017.", done, StringComparison.Ordinal);
        Assert.Contains("Nothing is saved over the whole system: what one gains, another pays.", done, StringComparison.Ordinal);
        Assert.Empty(officer.Complaints);
    }

    [Fact]
    [Trait("Requirement", "DEC-05")]
    public async Task A_section_75_schedule_without_lead_cannot_go_live_and_with_one_is_in_effect_when_the_call_in_has_ended()
    {
        var site = await sites.DemonstrationAsync();
        await using var director = await browser.OpenAsync(site, signIn: "programme-director");
        await using var council = await browser.OpenAsync(site, signIn: "haringey-recorder");
        await using var officer = await browser.OpenAsync(site, signIn: "shared-accountable-officer");
        const string url = "/governance/decisions/schedule-c-goes-live";
        (string, string)[] schedule = [("Input.Question", "Shall the CCG lead it?"), ("Input.Subject", "Section75Change"), ("Input.Fund", "older-people")];
        Assert.Contains("a schedule without a lead cannot go live", await SendAsync(director, "/governance/decisions/propose", [("Input.Title", "Schedule c without a lead"), .. schedule]), StringComparison.Ordinal);
        await site.ShareEarlierAsync("Schedule c goes live", DecisionSubject.Section75Change, forum: null, fund: "older-people", lead: "haringey-ccg");
        await SendAsync(director, $"{url}/particulars", [.. Said, ("Input.Money", "yes")]);
        await SendAsync(director, $"{url}/text", ("Input.Text", "Haringey CCG leads schedule (c)."));
        foreach (var (body, need) in new[] { ("haringey-health-and-wellbeing-board", "Advise"), ("haringey-cabinet", "Approve"), ("haringey-ccg-governing-body", "Approve") })
        {
            await SendAsync(director, $"{url}/bodies", ("Input.Body", body), ("Input.Need", need), ("Input.Why", "The law and its function"));
        }

        Assert.Contains("must have advised first", await RecordAsync(officer, "Haringey CCG", $"{url}/bodies/haringey-ccg-governing-body/record"), StringComparison.Ordinal);
        await SendAsync(council, $"{url}/bodies/haringey-health-and-wellbeing-board/record", [("Input.Kind", "Advised"), .. On("Input.On", 9, 10), ("Input.Minute", "8"), ("Input.Reasons", "Endorsed; report on falls")]);
        await SendAsync(council, $"{url}/bodies/haringey-cabinet/key",
        [
            ("Input.IsKey", "true"), ("Input.Reason", "Every ward"), .. On("Input.NoticePublishedOn", 1, 9),
            .. new[] { "ThatItIsAKeyDecision", "TheMatter", "WhoDecidesAndItsMembers", "TheDateOrPeriod", "TheDocuments", "WhereToGetThem", "ThatOthersMayCome", "HowToAskForThem" }.Select(p => ("Input.Said", p)),
        ]);
        await SendAsync(council, $"{url}/bodies/haringey-cabinet/record",
            [("Input.Kind", "Approved"), .. On("Input.On", 9, 10), ("Input.Minute", "11"), ("Input.Confirmed", "read"), ("Input.Reasons", "One lead"), ("Input.OptionsRejected", "Aligned budgets"), ("Input.Interests", "None"), .. On("Input.PublishedOn", 9, 10)]);
        var page = await RecordAsync(officer, "Haringey CCG", $"{url}/bodies/haringey-ccg-governing-body/record");

        Assert.Contains("Takes effect on 17 October 2017, if nothing happens until then.", page, StringComparison.Ordinal);
        await director.GoAsync($"{url}?asAt=2017-10-16");
        Assert.DoesNotContain("In effect since", await MainAsync(director), StringComparison.Ordinal);
        await director.GoAsync($"{url}?asAt=2017-10-17");
        Assert.Contains("In effect since 17 October 2017.", await MainAsync(director), StringComparison.Ordinal);
        Assert.Empty(director.Complaints);
    }

    private static async Task AgreeAsync(string url, BrowserPage officer, BrowserPage haringey, BrowserPage islington)
    {
        await ActAsAsync(officer, "Haringey CCG");
        await SendAsync(officer, $"{url}/call", [.. new[] { "whittington-health", "uclh", "haringey-gp-federation", "islington-gp-federation" }.Select(p => ("Input.Conflicted", p)), ("Input.Why", "it decides on its own service")]);
        await ViewAsync(haringey, url, "chief-executive-haringey-council");
        await ViewAsync(haringey, url, "cabinet-member-for-health-haringey-council");
        await ActAsAsync(islington, "Islington Council");
        await ViewAsync(islington, url, "chief-executive-islington-council");
        await ViewAsync(officer, url, "accountable-officer-haringey-ccg");
        await ActAsAsync(officer, "Islington CCG");
        await ViewAsync(officer, url, "accountable-officer-islington-ccg");
        await ActAsAsync(officer, "Haringey CCG");
        Assert.Contains(Agreed, await SendAsync(officer, $"{url}/close"), StringComparison.Ordinal);
    }

    private static Task<string> ViewAsync(BrowserPage person, string url, string seat) =>
        SendAsync(person, $"{url}/view", ("Input.Seat", seat), ("Input.Kind", "Agree"), ("Input.Reason", "Care nearer home"), ("Input.Capacity", "For my organisation"));

    private static (string, string)[] Line(string partner, string direction, string pounds) =>
        [("Input.Partner", partner), ("Input.Kind", "AnnualRevenue"), ("Input.Direction", direction), ("Input.Amount", pounds), ("Input.Words", "The clinics")];
}
