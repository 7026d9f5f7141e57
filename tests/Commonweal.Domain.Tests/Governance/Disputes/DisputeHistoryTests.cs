using Commonweal.Domain.Governance.Disputes;
using static Commonweal.Domain.Tests.Governance.Disputes.MadeUpDispute;

namespace Commonweal.Domain.Tests.Governance.Disputes;

public sealed class DisputeHistoryTests
{
    [Fact]
    [Trait("Requirement", "DIS-01")]
    public void It_goes_from_notice_to_leads_chief_executives_board_and_mediation()
    {
        Assert.Equal(DisputeStage.Notice, Noticed.Stage);
        foreach (var stage in Enum.GetValues<DisputeStage>())
        {
            Assert.Equal(stage, AtStage(stage).Stage);
        }
    }

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public void No_stage_is_left_out() =>
        Assert.IsType<NoStageIsLeftOut>(Noticed.Refused(Step(DisputeStepKind.MovedUp, Trust, 1, to: DisputeStage.ChiefExecutives), Began.AddDays(15)));

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [Trait("Requirement", "DIS-01")]
    public void Each_stage_has_its_time(int days, bool isAllowed)
    {
        var refusal = Noticed.Refused(Step(DisputeStepKind.MovedUp, Trust, 1, Began.AddDays(days), DisputeStage.Leads));

        Assert.Equal(isAllowed, refusal is null);
        Assert.True(isAllowed || refusal is StageHasItsTime);
    }

    [Fact]
    public void Once_both_have_said_what_they_think_it_may_go_on_sooner() =>
        Assert.Null(Noticed.With(Step(DisputeStepKind.Said, Trust, 1)).Refused(Step(DisputeStepKind.MovedUp, Trust, 2, to: DisputeStage.Leads)));

    [Fact]
    public void The_board_considers_it_before_it_goes_to_mediation() =>
        Assert.IsType<BoardConsidersItFirst>(AtStage(DisputeStage.Board).Refused(Step(DisputeStepKind.MovedUp, Ccg, 90, to: DisputeStage.Mediation), Began.AddDays(43)));

    [Fact]
    public void Nothing_stands_above_mediation() => Assert.IsType<NothingAboveMediation>(AtStage(DisputeStage.Mediation).Refused(Step(DisputeStepKind.MovedUp, Ccg, 90, to: (DisputeStage)5), Began.AddDays(400)));

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public void From_the_third_stage_on_those_at_the_head_of_each_side_take_the_steps()
    {
        Assert.Null(AtStage(DisputeStage.Leads).Refused(Step(DisputeStepKind.Said, Trust, 90), role: "recorder"));
        Assert.IsType<StageIsOfLeaders>(AtStage(DisputeStage.ChiefExecutives).Refused(Step(DisputeStepKind.Said, Trust, 90), role: "recorder"));
    }

    [Fact]
    public void A_stranger_takes_no_step() => Assert.IsType<OnlyPartiesTakeSteps>(Noticed.Refused(Step(DisputeStepKind.Said, Stranger, 1)));

    [Fact]
    public void A_step_is_said_in_words() => Assert.IsType<DisputeStepNeedsWords>(Noticed.Refused(Step(DisputeStepKind.Said, Trust, 1, words: " ")));

    [Fact]
    public void Notice_is_given_once() => Assert.IsType<NoticeIsGivenOnce>(Noticed.Refused(Step(DisputeStepKind.Noticed, Ccg, 1)));

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public void It_is_settled_when_every_other_side_agrees_to_what_was_offered_last()
    {
        var offered = Noticed.With(Step(DisputeStepKind.SettlementOffered, Ccg, 1));
        var settled = offered.With(Step(DisputeStepKind.SettlementAgreed, Trust, 2));

        Assert.IsType<NothingIsOffered>(Noticed.Refused(Step(DisputeStepKind.SettlementAgreed, Trust, 1)));
        Assert.IsType<AgreesAlready>(offered.Refused(Step(DisputeStepKind.SettlementAgreed, Ccg, 2)));
        Assert.Equal((false, true, false), (offered.IsSettled, settled.IsSettled, settled.IsOpen));
        Assert.IsType<DisputeIsOver>(settled.Refused(Step(DisputeStepKind.Said, Trust, 3)));
    }

    [Fact]
    public void An_offer_made_anew_needs_agreement_anew() =>
        Assert.False(new DisputeHistory(TheDispute, [Trust, Stranger], [.. Noticed.Steps, Step(DisputeStepKind.SettlementOffered, Ccg, 1), Step(DisputeStepKind.SettlementAgreed, Trust, 2), Step(DisputeStepKind.SettlementOffered, Ccg, 3), Step(DisputeStepKind.SettlementAgreed, Stranger, 4)], Days).IsSettled);

    [Fact]
    public void Only_who_gave_notice_withdraws_it()
    {
        Assert.IsType<OnlyWhoGaveNotice>(Noticed.Refused(Step(DisputeStepKind.Withdrawn, Trust, 1)));
        Assert.False(Noticed.With(Step(DisputeStepKind.Withdrawn, Ccg, 1)).IsOpen);
    }

    [Fact]
    public void A_side_puts_its_own_words_right_and_no_others()
    {
        Assert.Null(Noticed.Refused(Step(DisputeStepKind.Corrected, Ccg, 1, corrects: Noticed.Steps[0].Id)));
        Assert.IsType<CorrectsItsOwnStep>(Noticed.Refused(Step(DisputeStepKind.Corrected, Trust, 1, corrects: Noticed.Steps[0].Id)));
    }

    [Fact]
    public void A_notice_is_served_on_another()
    {
        Assert.IsType<NoticeIsServedOnAnother>(DisputeHistory.MayGiveNotice(TheDispute, [], "This.", Speaks(Ccg)).Refusal);
        Assert.IsType<NoticeIsServedOnAnother>(DisputeHistory.MayGiveNotice(TheDispute, [Ccg], "This.", Speaks(Ccg)).Refusal);
        Assert.Null(DisputeHistory.MayGiveNotice(TheDispute, [Trust], "This.", Speaks(Ccg)).Refusal);
    }
}
