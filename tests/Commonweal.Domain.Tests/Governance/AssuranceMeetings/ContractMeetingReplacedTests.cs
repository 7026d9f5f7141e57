using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AssuranceMeetings;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.AssuranceMeetings;

/// <summary>A contract meeting ends because a joint one takes its place, and either party says so (S1:195).</summary>
[Trait("Requirement", "DEC-11")]
public sealed class ContractMeetingReplacedTests
{
    private static readonly DateOnly Today = new(2017, 10, 9);
    private static readonly PartnerId Ccg = Papers.Partner("ccg");
    private static readonly PartnerId Trust = Papers.Partner("trust");

    [Fact]
    public void Its_agenda_goes_through_money_performance_and_planning() =>
        Assert.Equal(["Money", "Performance", "Planning"], AssuranceMeeting.Template.Select(i => i.Title.Split(':')[0]));

    [Fact]
    public void Either_party_says_it_and_nobody_else()
    {
        Assert.False(May(Replaced(1), Of(Ccg)).IsRefused);
        Assert.False(May(Replaced(1), Of(Trust)).IsRefused);
        Assert.IsType<SpeaksForNoParty>(May(Replaced(1), Of(Papers.Partner("council"))).Refusal);
    }

    [Fact]
    public void One_that_could_not_be_or_is_entered_already_is_refused()
    {
        Assert.Equal(new ContractNeedsTwo(), May(Replaced(1, provider: Ccg), Of(Ccg)).Refusal);
        Assert.IsType<DecisionStillToCome>(May(Replaced(1, on: Today.AddDays(1)), Of(Ccg)).Refusal);
        Assert.Equal(new ReplacedAlready("community contract meeting"), May(Replaced(2, contract: "community contract meeting"), Of(Ccg), Replaced(1)).Refusal);
    }

    [Fact]
    public void What_was_entered_wrongly_is_put_right_once_by_another_entry()
    {
        var (wrong, right) = (Replaced(1), Replaced(2, corrects: 1));

        Assert.False(May(right, Of(Ccg), wrong).IsRefused);
        Assert.Equal([right], ContractMeetingReplaced.Standing([wrong, right]));
        Assert.Equal(new MeetingPutRightAlready(), May(Replaced(3, corrects: 1), Of(Ccg), right).Refusal);
    }

    private static Outcome<ContractMeetingReplaced> May(ContractMeetingReplaced replaced, Speaker speaker, params ContractMeetingReplaced[] standing) => ContractMeetingReplaced.MayEnter(replaced, standing, speaker, Today);

    private static Speaker Of(PartnerId partner) => new(partner, SpeakingFor.Recorder, "a partner as Recorder");

    private static ContractMeetingReplaced Replaced(long id, PartnerId? provider = null, DateOnly? on = null, string contract = "Community contract meeting", long? corrects = null) => new()
    {
        Id = id, By = "place", Contract = contract, CommissionerId = Ccg, ProviderId = provider ?? Trust, LastHeldOn = on ?? Today, Words = "All of it", EnteredOn = Today, Corrects = corrects, KnownFrom = default,
    };
}
