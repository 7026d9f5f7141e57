using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class CallTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BRD-17")]
    public async Task The_forum_is_asked_when_nothing_is_missing_and_the_days_for_sharing_have_passed()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter for the forum");
        await way.ShareAsync();
        await way.SayAsync();
        await way.PutAsync("It moves.");
        await way.RequireAsync("haringey-ccg-governing-body");

        Assert.Contains("14 days must pass, so not before 23 October 2017", (await way.CallAsync()).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_answer_is_fixed_and_an_affiliate_takes_part_without_being_counted()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter with an electorate");

        var page = await way.CallAsync();

        Assert.Contains("Chief Executive, North Middlesex (Provider): Takes part, is not counted: its organisation stood as Affiliate on that day", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("What allows it: clause G1", page.MainText(), StringComparison.Ordinal);
        Assert.Contains(new CallIsOpen().Sentence, (await way.CallAsync()).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matter_without_forum_is_not_asked_about()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter of the bodies alone", forum: "");

        Assert.Contains(new NoForumToAsk().Sentence, (await (await way.AsAsync("programme-director")).PageAsync($"{way.Url}/call")).MainText(), StringComparison.Ordinal);
        Assert.Contains("no terms of reference", new ForumWithoutTerms("Board").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "COI-02")]
    public async Task A_provider_whose_income_changes_and_a_member_with_a_share_are_out_of_the_count_whoever_asks()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter of a federation", hasNoMoney: false);
        await way.SendAsync("money", "programme-director", ("Input.Partner", "islington-gp-federation"), ("Input.Kind", "AnnualRevenue"), ("Input.Direction", "Gains"), ("Input.Amount", "1000"), ("Input.Words", "Clinics"));
        await way.SendAsync("ask", "programme-director", [("Input.Partners", "islington-gp-federation"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)]);
        using var federation = await (await sites.DemonstrationAsync()).SignInAsAsync("federation-clinician");

        var form = (await (await way.AsAsync("programme-director")).PageAsync($"{way.Url}/call")).MainText();

        Assert.Contains("Islington GP Federation provides the service that the matter is about", form, StringComparison.Ordinal);
        Assert.Contains("has an interest in Islington GP Federation", form, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public async Task Who_loses_a_seat_after_the_call_still_answers_it_and_who_gains_one_does_not()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var way = await new OnItsWay(site).ReadyAsync("A matter of a seat");
        await way.CallAsync();
        var director = await way.AsAsync("programme-director");
        await director.SendFormAsync("/governance/bodies/wellbeing-partnership-board/seats/chief-executive-whittington-health/end", [.. Forms.Day("LastDay", 8, 10, 2017)]);

        var page = await way.ViewAsync("whittington-recorder", null, "chief-executive-whittington-health");

        Assert.Contains("Chief Executive, Whittington Health (Provider): Agree", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public async Task At_a_meeting_it_is_closed_there_with_a_quorum_or_not_at_all()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var way = await new OnItsWay(site).ReadyAsync("A matter for a meeting");
        Assert.Contains(new NoSuchMeeting().Sentence, (await way.SendAsync("call", "programme-director", ("Input.Meeting", "no-such-meeting"))).Errors(), StringComparison.Ordinal);
        await way.SendAsync("call", "programme-director", ("Input.Meeting", "wellbeing-partnership-board-2017-10-23"));

        Assert.Contains("while a meeting is in progress", (await way.SendAsync("close", "programme-director")).Errors(), StringComparison.Ordinal);
        Assert.Contains("Asked at its meeting", (await way.PageAsync()).MainText(), StringComparison.Ordinal);
    }
}
