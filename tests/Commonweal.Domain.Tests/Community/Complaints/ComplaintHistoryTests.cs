using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Community.Keeping;
using static Commonweal.Domain.Tests.Community.Complaints.MadeUpComplaint;

namespace Commonweal.Domain.Tests.Community.Complaints;

public sealed class ComplaintHistoryTests
{
    private static ComplaintHistory Acknowledged => Made().With(ComplaintStepKind.Acknowledged, Trust);

    private static ComplaintHistory Shared => Made().With(ComplaintStepKind.ConsentGiven, null).With(ComplaintStepKind.Routed, Trust, to: Council).With(ComplaintStepKind.Acknowledged, Trust);

    private static ComplaintHistory Answered => Acknowledged.With(ComplaintStepKind.Planned, Trust).With(ComplaintStepKind.Answered, Trust);

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public void It_is_acknowledged_planned_answered_and_closed_in_this_order()
    {
        Assert.IsType<AcknowledgeFirst>(Made().Refused(ComplaintStepKind.Planned, Trust));
        Assert.IsType<PlanFirst>(Acknowledged.Refused(ComplaintStepKind.Answered, Trust));
        Assert.IsType<AnswerFirst>(Acknowledged.Refused(ComplaintStepKind.Closed, Trust));
        Assert.IsType<AnswerFirst>(Acknowledged.Refused(ComplaintStepKind.LessonLogged, Trust));
        Assert.Null(Answered.Refused(ComplaintStepKind.Closed, Trust));
        Assert.Equal(ComplaintState.Closed, Answered.With(ComplaintStepKind.Closed, Trust).State);
    }

    [Fact]
    public void It_is_acknowledged_once_and_after_its_answer_it_is_over()
    {
        Assert.IsType<AcknowledgedAlready>(Acknowledged.Refused(ComplaintStepKind.Acknowledged, Trust));
        Assert.IsType<ComplaintIsOver>(Answered.Refused(ComplaintStepKind.Planned, Trust));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public void The_lead_keeps_what_was_written_from_the_day_it_was_over_and_once_that_is_gone_no_step_follows()
    {
        var held = Shared.With(ComplaintStepKind.Withdrawn, null).With(ComplaintStepKind.RemovalPutOff, Trust);

        Assert.Null(Acknowledged.OverOn);
        Assert.Equal(Today.AddDays(3), Answered.With(ComplaintStepKind.Closed, Trust, Today.AddDays(3)).OverOn);
        Assert.IsType<TheLeadDoesThis>(held.MayKeep(Manager(Council)).Refusal);
        Assert.IsType<OnlyItsComplaintsManagers>(held.MayKeep(Manager(Trust, "recorder")).Refusal);
        Assert.Equal(new TextHold(HoldReason.Inquest, Today), held.Hold);
        Assert.Null(held.With(ComplaintStepKind.RemovalNoLongerPutOff, Trust).Hold);
        Assert.IsType<TextsAreGone>(Answered.With(ComplaintStepKind.TextsRemoved, Trust).Refused(ComplaintStepKind.Closed, Trust));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public void No_second_partner_sees_it_before_whoever_complained_says_so()
    {
        Assert.IsType<SharingNeedsConsent>(Made().Refused(ComplaintStepKind.Routed, Trust, Council));
        Assert.Equal([Trust], Made().Partners);
        Assert.Null(Made().With(ComplaintStepKind.ConsentGiven, null).Refused(ComplaintStepKind.Routed, Trust, Council));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public void Where_consent_is_withdrawn_only_the_lead_goes_on_seeing_it_until_it_is_given_again()
    {
        var withdrawn = Shared.With(ComplaintStepKind.ConsentWithdrawn, null);

        Assert.Equal([Trust], withdrawn.Partners);
        Assert.False(withdrawn.HasConsent);
        Assert.IsType<SharingNeedsConsent>(withdrawn.Refused(ComplaintStepKind.Routed, Trust, Council));
        Assert.Equal([Trust, Council], withdrawn.With(ComplaintStepKind.ConsentGiven, null).With(ComplaintStepKind.Routed, Trust, to: Council).Partners);
        Assert.Equal([Council], Made().With(ComplaintStepKind.ConsentGiven, null).With(ComplaintStepKind.Routed, Trust, to: Council, isLead: true).With(ComplaintStepKind.ConsentWithdrawn, null).Partners);
    }

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public void One_partner_leads_and_the_joint_answer_waits_for_every_part()
    {
        var planned = Shared.With(ComplaintStepKind.Planned, Trust);

        Assert.IsType<PartsAreAwaited>(planned.Refused(ComplaintStepKind.Answered, Trust));
        Assert.IsType<TheLeadDoesThis>(planned.Refused(ComplaintStepKind.Answered, Council));
        Assert.IsType<TheLeadAnswers>(planned.Refused(ComplaintStepKind.PartGiven, Trust));
        Assert.Null(planned.With(ComplaintStepKind.PartGiven, Council).Refused(ComplaintStepKind.Answered, Trust));
    }

    [Fact]
    public void The_lead_can_be_passed_on_and_the_first_partner_gives_its_part_then()
    {
        var passed = Made().With(ComplaintStepKind.ConsentGiven, null).With(ComplaintStepKind.Routed, Trust, to: Council, isLead: true);

        Assert.Equal((Council, Trust), (passed.Lead, passed.PartsAwaited.Single()));
        Assert.IsType<PartnerHasItAlready>(passed.Refused(ComplaintStepKind.Routed, Council, Trust));
        Assert.Null(passed.Refused(Step(ComplaintStepKind.Routed, Council, 9, to: Trust, isLead: true)));
    }

    [Theory]
    [InlineData("chief-executive")]
    [InlineData("information-governance-lead")]
    public void Only_complaints_managers_of_its_partners_handle_it(string role)
    {
        Assert.IsType<OnlyItsComplaintsManagers>(Made().Refused(Step(ComplaintStepKind.Acknowledged, Trust, 1), role: role));
        Assert.IsType<OnlyItsComplaintsManagers>(Made().Refused(ComplaintStepKind.Acknowledged, Council));
    }

    [Fact]
    public void A_step_is_said_in_words() => Assert.IsType<ComplaintStepNeedsWords>(Made().Refused(Step(ComplaintStepKind.Acknowledged, Trust, 1), " "));

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public void A_first_plan_keeps_within_the_time_of_the_law_and_a_later_one_may_be_agreed_longer()
    {
        Assert.IsType<PlanIsTooLong>(Acknowledged.Refused(Step(ComplaintStepKind.Planned, Trust, 9, answerBy: Latest.AddDays(1))));
        Assert.IsType<PlanNeedsALaterDay>(Acknowledged.Refused(Step(ComplaintStepKind.Planned, Trust, 9, answerBy: Today)));
        Assert.Null(Acknowledged.With(ComplaintStepKind.Planned, Trust).Refused(Step(ComplaintStepKind.Planned, Trust, 9, answerBy: Latest.AddDays(30))));
    }

    [Fact]
    public void Whoever_complained_may_share_add_and_withdraw_while_it_is_open_and_nothing_else()
    {
        Assert.Null(Made().MayTakeAsComplainant(Step(ComplaintStepKind.ConsentGiven, null, 1), "").Refusal);
        Assert.IsType<ConsentIsGiven>(Shared.MayTakeAsComplainant(Step(ComplaintStepKind.ConsentGiven, null, 9), "").Refusal);
        Assert.IsType<NoConsentToWithdraw>(Made().MayTakeAsComplainant(Step(ComplaintStepKind.ConsentWithdrawn, null, 1), "").Refusal);
        Assert.IsType<ComplaintStepNeedsWords>(Made().MayTakeAsComplainant(Step(ComplaintStepKind.Added, null, 1), "").Refusal);
        Assert.IsType<OnlyItsComplaintsManagers>(Made().MayTakeAsComplainant(Step(ComplaintStepKind.Answered, null, 1), "Done.").Refusal);
        Assert.IsType<ComplaintIsOver>(Made().With(ComplaintStepKind.Withdrawn, null).MayTakeAsComplainant(Step(ComplaintStepKind.Added, null, 9), "More.").Refusal);
    }

    [Fact]
    public void A_manager_never_gives_consent_for_whoever_complained() => Assert.IsType<OnlyWhoeverComplained>(Made().Refused(ComplaintStepKind.ConsentGiven, Trust));
}
