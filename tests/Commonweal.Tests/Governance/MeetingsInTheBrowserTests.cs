using System.Text;
using static Commonweal.Tests.Governance.InTheBrowser;
using Record = Commonweal.Tests.Governance.Meetings.Record;

namespace Commonweal.Tests.Governance;

/// <summary>Acceptance stories 3, 4, 5 and 6, told in the browser by those who have a part in them.</summary>
public sealed class MeetingsInTheBrowserTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BRD-11")]
    public async Task Story_3_the_joint_boards_are_published_in_two_names_meet_with_one_of_two_chairs_and_note_the_paper()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var secretary = await browser.OpenAsync(site, signIn: "board-secretary");
        await secretary.GoAsync(Record.Joint);
        var before = await MainAsync(secretary);
        Assert.Contains("the last working day is Friday 29 September 2017", before, StringComparison.Ordinal);
        Assert.Equal(2, await secretary.Page.Locator("a[href*='/packs/']").CountAsync());

        await MeetAsync(secretary, Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        foreach (var seat in new[] { "chair-of-the-islington-health-and-wellbeing-board", "councillor-islington", "councillor-haringey" })
        {
            await ArriveAsync(secretary, Record.Joint, seat, "14:00");
        }

        (string, string)[] noted = [("Item", "3"), ("Verb", "Note"), ("Words", "Noted the developments."), ("At", "14:30")];
        Assert.Contains("2 for Haringey are needed, and 1 is there", await MeetAsync(secretary, Record.Joint, "outcome", noted), StringComparison.Ordinal);
        await ArriveAsync(secretary, Record.Joint, "healthwatch-haringey", "14:10");
        Assert.Contains("Note: Noted the developments.", await MeetAsync(secretary, Record.Joint, "outcome", noted), StringComparison.Ordinal);
        Assert.Contains("It is recorded already", await MeetAsync(secretary, Record.Joint, "outcome", noted), StringComparison.Ordinal);
        await TakeBackAsync(secretary, "Haringey Council", "https://www.minutes.haringey.gov.uk/mgAi.aspx?ID=53754");
        var page = await TakeBackAsync(secretary, "Islington Council", "https://democracy.islington.gov.uk/mgAi.aspx?ID=9001");

        Assert.Contains("mgAi.aspx?ID=53754", page, StringComparison.Ordinal);
        Assert.Contains("1 of 3 items", page, StringComparison.Ordinal);
        Assert.Empty(secretary.Complaints);
    }

    [Fact]
    [Trait("Requirement", "TGT-03")]
    public async Task Story_4_a_target_that_passes_unmet_is_late_the_next_day_and_is_set_again_only_by_the_board()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var recorder = await browser.OpenAsync(site, signIn: "haringey-recorder");
        await using var director = await browser.OpenAsync(site, signIn: "programme-director");
        const string target = "/partnership/targets/tgt-4.1";
        await director.GoAsync($"{target}?asAt=2017-06-30");
        Assert.DoesNotContain("Late (", await MainAsync(director), StringComparison.Ordinal);
        await director.GoAsync($"{target}?asAt=2017-07-01");
        Assert.Contains("by 1 day", await MainAsync(director), StringComparison.Ordinal);
        (string, string)[] later = [("Input.Precision", "Month"), ("Input.Body", "wellbeing-partnership-board"), ("Input.Reason", "The two hospitals begin in January."), ("Input.Due.Day", "1"), ("Input.Due.Month", "1"), ("Input.Due.Year", "2018")];

        var refused = await SendAsync(recorder, $"{target}/redate", later);
        await SendAsync(director, $"{target}/redate", later);
        await director.GoAsync(target);
        var page = await MainAsync(director);

        Assert.Contains("Who could: The director or programme director", refused, StringComparison.Ordinal);
        Assert.Contains("By the end of January 2018", page, StringComparison.Ordinal);
        Assert.Contains("First due", page, StringComparison.Ordinal);
        Assert.Empty(director.Complaints);
    }

    [Fact]
    [Trait("Requirement", "MON-02")]
    public async Task Story_5_a_concern_of_two_is_answered_reviewed_and_closed_without_a_vote_and_nobody_else_saw_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var raiser = await browser.OpenAsync(site, signIn: "shared-accountable-officer");
        await using var second = await browser.OpenAsync(site, signIn: "islington-chief-executive");
        await using var subject = await browser.OpenAsync(site, signIn: "whittington-chief-executive");
        await using var outsider = await browser.OpenAsync(site, signIn: "programme-director");
        await ActAsAsync(raiser, "Haringey CCG");
        await raiser.GoAsync("/governance/concerns/raise");
        await raiser.Page.SetInputFilesAsync("[name='Input.Files']", new Microsoft.Playwright.FilePayload { Name = "figures.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7 what shows it"u8.ToArray() });
        await FillAsync(raiser, ("Input.Subject", "whittington-health"), ("Input.Behaviours", "open-book"), ("Input.Words", "Figures were kept back."), ("Input.With", "islington-council"));
        var address = new Uri(raiser.Page.Url).AbsolutePath;

        await SendAsync(second, $"{address}/steps/stand-behind", ("Input.Words", "We saw the same."));
        await SendAsync(raiser, $"{address}/steps/serve", [("Input.Words", "Please answer."), .. On("Input.AnswerBy", 30, 10)]);
        await SendAsync(subject, $"{address}/steps/answer", ("Input.Words", "The figures are open from today."));
        await SendAsync(second, $"{address}/steps/review", ("Input.IsChanged", "Yes"), ("Input.Words", "They are."));
        var page = await SendAsync(raiser, $"{address}/steps/close", ("Input.Words", "Nothing is left of it."));
        var (seen, nothing) = (await outsider.Page.GotoAsync(site.Address + address), await outsider.Page.GotoAsync(site.Address + address + "9"));

        Assert.Contains("Nothing: it is closed.", page, StringComparison.Ordinal);
        Assert.Equal((403, 403), (seen!.Status, nothing!.Status));
        Assert.Empty(raiser.Complaints);
    }

    [Fact]
    [Trait("Requirement", "PAR-04")]
    public async Task Story_6_North_Middlesex_attends_speaks_holds_an_action_and_does_not_count()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var secretary = await browser.OpenAsync(site, signIn: "board-secretary");
        await SendAsync(secretary, "/governance/bodies/wellbeing-partnership-board/meetings/call", [.. On("Input.Day", 9, 10), ("Input.IsInformal", "no")]);
        const string meeting = "/governance/meetings/wellbeing-partnership-board-2017-10-09";
        await MeetAsync(secretary, meeting, "step", ("Kind", "Published"), ("Reason", "The hospitals asked for an answer this week."));
        await MeetAsync(secretary, meeting, "step", ("Kind", "Opened"), ("At", "14:00"));
        foreach (var seat in new[] { "chief-executive-haringey-council", "chief-executive-islington-council", "accountable-officer-haringey-ccg", "chief-executive-whittington-health", "clinical-lead-islington-gp-federation" })
        {
            await ArriveAsync(secretary, meeting, seat, "14:00");
        }

        var with = await ArriveAsync(secretary, meeting, "chief-executive-north-middlesex", "14:05");
        var action = await MeetAsync(secretary, meeting, "actions/set", [("Text", "Bring the waiting times"), ("Owner", "Chief Executive, North Middlesex"), ("Due.Day", "23"), ("Due.Month", "10"), ("Due.Year", "2017")]);
        var quorate = await ArriveAsync(secretary, meeting, "chief-executive-uclh", "14:10");

        Assert.Contains("6 voting members are needed, and 5 are there", with, StringComparison.Ordinal);
        Assert.Contains("Chief Executive, North Middlesex comes from an organisation that is no partner on this day", with, StringComparison.Ordinal);
        Assert.Contains("Bring the waiting times", action, StringComparison.Ordinal);
        Assert.Contains("Has its quorum", quorate, StringComparison.Ordinal);
        Assert.Empty(secretary.Complaints);
    }

    private static async Task<string> TakeBackAsync(BrowserPage secretary, string council, string link)
    {
        await secretary.GoAsync($"{Record.Joint}/published");
        await secretary.Page.SetInputFilesAsync("[name='Input.File']", new Microsoft.Playwright.FilePayload
        {
            Name = "back.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"item,link,published on,minute\r\n3,{link},2017-09-29,57\r\n"),
        });
        return await FillAsync(secretary, ("Input.Council", council));
    }
}
