using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Tests.Governance.Decisions;

public sealed class OutcomeRulesTests
{
    [Fact]
    [Trait("Requirement", "DEC-02")]
    public void Agreed_is_not_in_effect_until_each_required_body_has_approved()
    {
        var matter = new Matter().Agreed(Matter.FirstGoverningBody, Matter.SecondGoverningBody);

        Assert.Equal(DecisionStage.NotYetInEffect, matter.Now.Stage);
        Assert.Equal("No outcome recorded: not ratified", matter.Now.Bodies[0].InWords);
        matter.Record(Matter.FirstGoverningBody);
        Assert.False(matter.Now.Effect.IsInEffect);
        matter.Record(Matter.SecondGoverningBody);
        Assert.Equal(DecisionStage.InEffect, matter.Now.Stage);
    }

    [Fact]
    public void Only_its_own_partner_records_what_a_body_did_and_only_of_a_body_that_was_asked()
    {
        var matter = new Matter().Agreed(Matter.FirstGoverningBody);

        Assert.IsType<NotItsBody>(matter.Record(Matter.FirstGoverningBody, by: Matter.Trust));
        Assert.IsType<NotAskedFor>(matter.Record(Matter.TrustBoard));
        Assert.IsType<DecisionStillToCome>(matter.Record(Matter.FirstGoverningBody, on: matter.Today.AddDays(1)));
        Assert.IsType<TextHasChanged>(matter.Record(Matter.FirstGoverningBody, text: 9));
        Assert.IsType<DecidedBeforeItWasWritten>(matter.Record(Matter.FirstGoverningBody, OutcomeKind.Refused, matter.Today.AddDays(-30)));
    }

    [Fact]
    [Trait("Requirement", "DEC-06")]
    public void What_a_body_decided_before_the_matter_was_ready_does_not_count()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);

        Assert.IsType<DecidedBeforeItWasReady>(matter.Record(Matter.FirstGoverningBody, on: matter.Today.AddDays(-1)));
        Assert.Null(matter.Record(Matter.FirstGoverningBody, OutcomeKind.Refused, matter.Today.AddDays(-1)));
        Assert.Equal(DecisionStage.SentBack, matter.Now.Stage);
    }

    [Fact]
    [Trait("Requirement", "GAP-1")]
    public void A_condition_is_not_yet_until_it_is_met()
    {
        var matter = new Matter().Agreed(Matter.FirstGoverningBody);
        matter.Record(Matter.FirstGoverningBody, condition: "If funded");
        Assert.Equal(DecisionStage.SentBack, matter.Now.Stage);
        matter.Wait(4);

        Assert.Null(matter.Follow(Matter.FirstGoverningBody, FollowUpKind.ConditionMet));

        Assert.Equal((true, matter.Today), (matter.Now.Effect.IsInEffect, matter.Now.Effect.On!.Value));
        Assert.IsType<SettledAlready>(matter.Follow(Matter.FirstGoverningBody, FollowUpKind.Withdrawn));
    }

    [Fact]
    [Trait("Requirement", "LAW-15")]
    public void The_record_of_an_executive_decision_is_whole_and_published()
    {
        var matter = new Matter().Agreed(Matter.Cabinet);

        Assert.IsType<RecordLacks>(matter.Record(Matter.Cabinet, reasons: ""));
        Assert.IsType<NotPublishedYet>(matter.Record(Matter.Cabinet, isPublished: false));
        Assert.IsType<PublishedBeforeDecided>(matter.Record(Matter.Cabinet, published: matter.Today.AddDays(-1)));
        Assert.IsType<DecisionStillToCome>(matter.Record(Matter.Cabinet, published: matter.Today.AddDays(1)));
        Assert.Null(matter.Record(Matter.Cabinet));
    }

    [Fact]
    [Trait("Requirement", "LAW-16")]
    public void A_call_in_holds_effect_back_until_it_is_resolved_and_comes_once()
    {
        var matter = new Matter().Agreed(Matter.Cabinet);
        matter.Record(Matter.Cabinet);
        Assert.IsType<CallInNeedsReason>(matter.CallIn(reason: ""));
        Assert.Null(matter.CallIn());
        Assert.IsType<CalledInOnce>(matter.CallIn());
        matter.Wait(30);
        Assert.Equal(BodyState.CalledIn, matter.Now.Bodies[0].State);

        Assert.Null(matter.Resolve(CallInResult.Stands));

        Assert.IsType<NoCallInOpen>(matter.Resolve(CallInResult.Stands));
        Assert.Equal((true, matter.Today), (matter.Now.Effect.IsInEffect, matter.Now.Effect.On!.Value));
    }

    [Fact]
    public void What_was_sent_back_and_decided_again_cannot_be_called_in_again()
    {
        var matter = new Matter().Agreed(Matter.Cabinet);
        matter.Record(Matter.Cabinet);
        matter.CallIn();
        matter.Resolve(CallInResult.SentBack);
        Assert.Equal(DecisionStage.SentBack, matter.Now.Stage);
        matter.Wait(1);
        matter.Record(Matter.Cabinet);

        Assert.IsType<CannotBeCalledIn>(matter.CallIn());
        Assert.Equal((true, matter.Today), (matter.Now.Effect.IsInEffect, matter.Now.Effect.On!.Value));
    }

    [Fact]
    public void Only_an_executive_is_called_in_within_its_period_unless_it_could_not_wait()
    {
        var governing = new Matter().Agreed(Matter.FirstGoverningBody, Matter.SecondGoverningBody);
        governing.Record(Matter.FirstGoverningBody);
        var late = new Matter().Agreed(Matter.Cabinet, Matter.FirstGoverningBody);
        late.Record(Matter.Cabinet);
        late.Wait(8);
        var urgent = new Matter().Agreed(Matter.Cabinet);
        urgent.Record(Matter.Cabinet, urgent: "The service closes tomorrow");

        Assert.IsType<CannotBeCalledIn>(governing.CallIn(Matter.FirstGoverningBody));
        Assert.IsType<CannotBeCalledIn>(late.CallIn());
        Assert.True(urgent.Now.Effect.IsInEffect);
    }

    /// <summary>Published on Thursday 24 August 2017: the bank holiday of 28 August is no working day.</summary>
    [Fact]
    public void A_bank_holiday_lengthens_the_call_in()
    {
        var matter = new Matter().Agreed(Matter.Cabinet);
        matter.Wait(new DateOnly(2017, 8, 24).DayNumber - matter.Today.DayNumber);
        matter.Record(Matter.Cabinet);

        Assert.Equal((new DateOnly(2017, 9, 1), new DateOnly(2017, 9, 2)), (matter.Now.Bodies[0].CallInLastDay!.Value, matter.Now.Effect.On!.Value));
    }

    [Fact]
    [Trait("Requirement", "LAW-12")]
    public void A_key_decision_has_its_notice_or_one_of_the_two_other_ways()
    {
        var matter = new Matter().Agreed(Matter.Cabinet);
        matter.Key(isKey: true);
        Assert.IsType<KeyDecisionWithoutNotice>(matter.Record(Matter.Cabinet));
        matter.Key(true, matter.Today.AddDays(-40), ["TheMatter"]);
        Assert.Equal(7, Assert.IsType<NoticeLacksParticulars>(matter.Record(Matter.Cabinet)).Missing.Length);
        matter.Key(true, told: matter.Today.AddDays(-3));
        Assert.IsType<KeyDecisionWithoutNotice>(matter.Record(Matter.Cabinet));
        matter.Key(true, agreed: matter.Today);
        Assert.Null(matter.Record(Matter.Cabinet));
    }

    [Fact]
    [Trait("Requirement", "DEC-04")]
    public void An_officer_decides_within_the_delegation_of_their_own_post()
    {
        static OfficersDecision Taken(long pence = 100, string subject = "older-people", string delegation = "Scheme 4.2") => new()
        {
            Body = "joint-executive-team", PartnerId = Matter.Council, Officer = "The director", Decided = "To extend", Reasons = "It works", Delegation = delegation, DelegatedSubjects = ["older-people"], Subject = subject,
            LimitPence = 100, AmountPence = pence, On = new(2017, 10, 9), KnownFrom = default, Provenance = new Provenance(null, "Made up for a test"),
        };

        Assert.False(OfficersDecision.MayRecord(Taken(), new(2017, 10, 9)).IsRefused);
        Assert.IsType<BeyondDelegatedLimit>(OfficersDecision.MayRecord(Taken(-101), new(2017, 10, 9)).Refusal);
        Assert.IsType<BeyondDelegatedSubject>(OfficersDecision.MayRecord(Taken(subject: "children"), new(2017, 10, 9)).Refusal);
        Assert.IsType<OfficerNeedsDelegation>(OfficersDecision.MayRecord(Taken(delegation: ""), new(2017, 10, 9)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "LAW-27")]
    public void Those_who_decide_confirm_that_they_had_read_the_equality_assessment()
    {
        var matter = new Matter(forum: null).Ready("Text one", Matter.FirstGoverningBody);

        Assert.IsType<AssessmentNotRead>(matter.Record(Matter.FirstGoverningBody, read: false));
        Assert.Null(matter.Record(Matter.FirstGoverningBody, OutcomeKind.Refused, read: false));
        Assert.Null(matter.Record(Matter.FirstGoverningBody));
    }

    [Fact]
    [Trait("Requirement", "LAW-08")]
    public void An_officers_decision_is_recorded_when_it_has_been_taken()
    {
        var taken = new OfficersDecision
        {
            Body = "joint-executive-team", PartnerId = Matter.Council, Officer = "The director", Decided = "To extend", Reasons = "It works", Delegation = "Scheme 4.2", DelegatedSubjects = ["older-people"],
            Subject = "older-people", LimitPence = null, AmountPence = 100_000_00, On = new(2017, 10, 9), KnownFrom = default, Provenance = new Provenance(null, "Made up for a test"),
        };

        Assert.True(OfficersDecision.MayRecord(taken, new(2017, 10, 8)).IsRefused);
        Assert.False(OfficersDecision.MayRecord(taken, new(2017, 10, 9)).IsRefused);
    }
}
