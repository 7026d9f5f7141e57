using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class MeetingPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BRD-23")]
    public async Task One_matter_is_followed_through_three_bodies_on_their_days()
    {
        var page = await TextAsync("haringey-hwb-2016-09-12");

        Assert.Contains("12 September 2016: Haringey Health and Wellbeing Board, to consider and endorse", page, StringComparison.Ordinal);
        Assert.Contains("13 September 2016: Haringey Council Cabinet, to approve", page, StringComparison.Ordinal);
        Assert.Contains("23 September 2016: Haringey CCG Governing Body, to approve", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-20")]
    public async Task A_report_is_shown_heading_by_heading_and_what_its_form_lacks_is_named()
    {
        Assert.Contains("Nothing stands under: Wards affected, Key or non-key decision, Statutory officers’ comments: procurement", await TextAsync("joint-boards-2017-10-09"), StringComparison.Ordinal);
        Assert.Contains("Charlotte Pomery, Assistant Director, Haringey Council", await TextAsync("haringey-hwb-2016-09-12"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-22")]
    public async Task The_seven_questions_put_to_the_board_stand_with_their_lines()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var page = await visitor.PageAsync("/governance/meetings/health-and-wellbeing-board-2017-01-31");

        Assert.Equal(7, page.QuerySelectorAll("ol.nhsuk-list--number > li").Length);
        Assert.Contains("To consider and give views", page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-25")]
    public async Task An_informal_session_says_that_it_decides_nothing_and_keeps_what_was_said()
    {
        var page = await TextAsync("sponsor-board-away-day-2017-06");

        Assert.Contains("What was said here is kept, and decides nothing.", page, StringComparison.Ordinal);
        Assert.Contains("Leaders said that the partnership should deliver more", page, StringComparison.Ordinal);
        Assert.Contains("June 2017", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DEC-14")]
    public async Task Actions_stay_on_the_next_agenda_and_are_seen_by_the_board_above()
    {
        Assert.Contains("Bring numbers of people discharged, by hospital", await TextAsync("wellbeing-partnership-board-2017-10-23"), StringComparison.Ordinal);
        Assert.Contains("Bring numbers of people discharged, by hospital", await TextAsync("joint-boards-2017-10-09"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bring numbers of people discharged, by hospital", await TextAsync("programme-delivery-board-2017-10-18"), StringComparison.Ordinal);
    }

    /// <summary>Acceptance story 3.</summary>
    [Fact]
    [Trait("Requirement", "BRD-11")]
    [Trait("Requirement", "LAW-21")]
    public async Task The_joint_boards_meet_with_one_of_two_chairs_are_quorate_by_borough_and_note_the_paper()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        foreach (var seat in new[] { "chair-of-the-islington-health-and-wellbeing-board", "councillor-islington", "councillor-haringey" })
        {
            await visitor.ArrivesAsync(Record.Joint, seat);
        }

        var inquorate = await visitor.ActAsync(Record.Joint, "outcome", ("Item", "3"), ("Verb", "Note"), ("Words", "Noted."), ("At", "14:05"));
        await visitor.ArrivesAsync(Record.Joint, "director-of-public-health-haringey", "Remote", "14:06");
        var remote = await visitor.PageAsync(Record.Joint);
        await visitor.ArrivesAsync(Record.Joint, "healthwatch-haringey", at: "14:10");
        var page = await visitor.ActAsync(Record.Joint, "outcome", ("Item", "3"), ("Verb", "Note"), ("Words", "Noted the developments."), ("At", "14:30"));

        Assert.Contains("2 for Haringey are needed, and 1 is there", inquorate.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("takes part from elsewhere, which does not count in a body of this kind", remote.Body(), StringComparison.Ordinal);
        Assert.Contains("No quorum", remote.Body(), StringComparison.Ordinal);
        Assert.Contains("Has its quorum", page.Body(), StringComparison.Ordinal);
        Assert.Contains("Note: Noted the developments.", page.Body(), StringComparison.Ordinal);
    }

    /// <summary>Acceptance story 6.</summary>
    [Fact]
    [Trait("Requirement", "PAR-04")]
    public async Task North_Middlesex_attends_holds_an_action_and_does_not_count_toward_the_quorum_of_partners()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();
        foreach (var seat in new[] { "chief-executive-haringey-council", "chief-executive-islington-council", "accountable-officer-haringey-ccg", "chief-executive-whittington-health", "clinical-lead-islington-gp-federation" })
        {
            await visitor.ArrivesAsync(meeting, seat);
        }

        var with = await visitor.ArrivesAsync(meeting, "chief-executive-north-middlesex");
        var action = await visitor.ActAsync(meeting, "actions/set", ("Text", "Bring the waiting times"), ("Owner", "Chief Executive, North Middlesex"), ("Due.Day", "23"), ("Due.Month", "10"), ("Due.Year", "2017"));
        await visitor.ArrivesAsync(meeting, "chief-executive-uclh");

        Assert.Contains("6 voting members are needed, and 5 are there", with.Body(), StringComparison.Ordinal);
        Assert.Contains("Chief Executive, North Middlesex comes from an organisation that is no partner on this day", with.Body(), StringComparison.Ordinal);
        Assert.Contains("Bring the waiting times", action.Body(), StringComparison.Ordinal);
        Assert.Contains("Has its quorum", (await visitor.PageAsync(meeting)).Body(), StringComparison.Ordinal);
        Assert.Contains("After the last lawful day", (await visitor.PageAsync(meeting)).Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_tables_can_be_had_as_csv()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("3,Update on the Wellbeing Partnership,", await visitor.TextAsync($"{Record.Joint}?format=csv"), StringComparison.Ordinal);
        Assert.Contains("North Middlesex", await visitor.TextAsync($"{Record.Joint}?actions-format=csv"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string slug)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return (await visitor.PageAsync($"/governance/meetings/{slug}")).Body();
    }
}
