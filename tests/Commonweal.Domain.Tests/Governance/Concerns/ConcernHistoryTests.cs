using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using static Commonweal.Domain.Tests.Governance.Concerns.MadeUpConcern;

namespace Commonweal.Domain.Tests.Governance.Concerns;

public sealed class ConcernHistoryTests
{
    [Fact]
    [Trait("Requirement", "MON-02")]
    public void Raised_served_answered_reviewed_asked_and_decided_is_the_whole_way() => Assert.Equal(
        [ConcernState.Raised, ConcernState.Served, ConcernState.Answered, ConcernState.NotChanged, ConcernState.AskedToLeave, ConcernState.Decided, ConcernState.Closed],
        Enumerable.Range(0, 7).Select(n => After([.. new[] { StepKind.Served, StepKind.Answered, StepKind.Reviewed, StepKind.AskedToLeave, StepKind.SubjectDecided, StepKind.Closed }.Take(n)]).State));

    [Theory]
    [InlineData(StepKind.Answered)]
    [InlineData(StepKind.Reviewed)]
    [InlineData(StepKind.AskedToLeave)]
    [InlineData(StepKind.SubjectDecided)]
    [Trait("Requirement", "MON-02")]
    public void A_step_before_its_turn_is_refused_and_says_who_comes_first(StepKind kind)
    {
        var refusal = Assert.IsType<StepOutOfTurn>(Raised.Refused(Step(kind, kind.IsOfSubject() ? Trust : Ccg)));

        Assert.Equal("Whoever raised it, by serving it", refusal.WhoCouldMend);
    }

    [Fact]
    public void Nobody_is_asked_to_leave_whose_approach_has_changed() =>
        Assert.IsType<StepOutOfTurn>(After(StepKind.Served, StepKind.Answered).With(Changed()).Refused(Step(StepKind.AskedToLeave, Ccg, 9)));

    [Fact]
    [Trait("Requirement", "MON-02")]
    public void It_may_be_closed_at_every_step_and_then_nothing_follows()
    {
        StepKind[] way = [StepKind.Served, StepKind.Answered, StepKind.Reviewed, StepKind.AskedToLeave, StepKind.SubjectDecided];

        Assert.All(Enumerable.Range(0, 6), n => Assert.Null(After([.. way.Take(n)]).Refused(Step(StepKind.Closed, Council, 9))));
        Assert.Empty(After(StepKind.Closed).State.Next());
    }

    [Fact]
    [Trait("Requirement", "MON-03")]
    public void The_subject_is_a_party_from_the_day_it_is_served_and_the_raisers_from_the_first()
    {
        Assert.Equal((true, true, false, false), (Raised.IsParty(Ccg), Raised.IsParty(Council), Raised.IsParty(Trust), Raised.IsParty(Stranger)));
        Assert.Equal((true, false, false), (After(StepKind.Served).IsParty(Trust), After(StepKind.Served).IsParty(Stranger), After(StepKind.Served).IsParty(null)));
    }

    [Fact]
    public void The_answer_is_the_subjects_and_the_review_the_raisers()
    {
        Assert.IsType<StepOfTheOtherSide>(After(StepKind.Served).Refused(Step(StepKind.Answered, Ccg)));
        Assert.IsType<StepOfTheOtherSide>(After(StepKind.Served, StepKind.Answered).Refused(Step(StepKind.Reviewed, Trust)));
        Assert.IsType<StepOfTheOtherSide>(Raised.Refused(Step(StepKind.Served, Stranger)));
    }

    [Theory]
    [InlineData("recorder")]
    [InlineData("information-governance-lead")]
    [InlineData("finance-lead")]
    [Trait("Requirement", "MON-01")]
    public void Only_chairs_and_chief_executives_take_a_step(string role) =>
        Assert.IsType<OnlyChairsAndChiefExecutives>(Raised.MayTake(Step(StepKind.Served, Ccg), Head(Ccg, role), "trust", Today).Refusal);

    [Fact]
    public void Nobody_takes_a_step_for_another() =>
        Assert.IsType<OnlyChairsAndChiefExecutives>(Raised.MayTake(Step(StepKind.Served, Ccg), Head(Trust), "trust", Today).Refusal);

    [Fact]
    public void A_step_without_words_is_refused() => Assert.IsType<StepNeedsWords>(Raised.Refused(Other(StepKind.Served, Ccg, words: " ")));

    [Fact]
    public void An_answer_is_given_two_weeks() => Assert.Equal(Today.AddDays(14), Assert.IsType<AnswerNeedsTime>(Raised.Refused(Other(StepKind.Served, Ccg, answerBy: Today.AddDays(13)))).Earliest);

    [Fact]
    public void Silence_is_written_down_only_after_the_day_for_the_answer()
    {
        var served = After(StepKind.Served);

        Assert.IsType<AnswerStillAwaited>(served.Refused(Step(StepKind.LeftUnanswered, Ccg), served.AnswerBy));
        Assert.Null(served.Refused(Step(StepKind.LeftUnanswered, Ccg), served.AnswerBy!.Value.AddDays(1)));
    }

    [Fact]
    public void A_review_says_whether_the_approach_has_changed() =>
        Assert.IsType<ReviewSaysWhetherChanged>(After(StepKind.Served, StepKind.Answered).Refused(Other(StepKind.Reviewed, Ccg)));

    [Fact]
    public void Whoever_raises_it_does_not_stand_behind_it_again()
    {
        Assert.IsType<RaisesItAlready>(Raised.Refused(Step(StepKind.StoodBehind, Ccg)));
        Assert.Null(Raised.Refused(Step(StepKind.StoodBehind, Council)));
    }

    [Fact]
    [Trait("Requirement", "MON-02")]
    public void Asking_to_leave_needs_a_decision_of_the_board_after_the_review_without_the_subjects_vote()
    {
        var reviewed = After(StepKind.Served, StepKind.Answered, StepKind.Reviewed);

        Assert.Null(reviewed.Refused(Step(StepKind.AskedToLeave, Ccg, 9)));
        Assert.IsType<AskingNeedsTheBoard>(reviewed.Refused(Other(StepKind.AskedToLeave, Ccg)));
        Assert.IsType<AskingNeedsTheBoard>(reviewed.Refused(Other(StepKind.AskedToLeave, Ccg, meeting: Today, voters: [])));
        Assert.IsType<SubjectTookPart>(reviewed.Refused(Other(StepKind.AskedToLeave, Ccg, meeting: Today, voters: ["ccg", "trust"])));
        Assert.IsType<BoardDecidedBeforeReview>(reviewed.Refused(Other(StepKind.AskedToLeave, Ccg, meeting: Today.AddDays(-1), voters: ["ccg"])));
        Assert.IsType<DecisionStillToCome>(reviewed.Refused(Other(StepKind.AskedToLeave, Ccg, meeting: Today.AddDays(1), voters: ["ccg"])));
    }

    [Fact]
    [Trait("Requirement", "PAR-08")]
    public void Being_asked_is_a_request_that_the_subjects_own_body_decides()
    {
        var asked = After(StepKind.Served, StepKind.Answered, StepKind.Reviewed, StepKind.AskedToLeave);

        Assert.Equal([StepKind.SubjectDecided, StepKind.Closed], asked.State.Next());
        Assert.IsType<StepOfTheOtherSide>(asked.Refused(Step(StepKind.SubjectDecided, Ccg, 9)));
        Assert.IsType<OwnBodyDecides>(asked.Refused(Other(StepKind.SubjectDecided, Trust)));
        Assert.IsType<BodyDecidedBeforeRequest>(asked.Refused(Other(StepKind.SubjectDecided, Trust, meeting: Today.AddDays(-1))));
        Assert.IsType<LeavesBeforeDecided>(asked.Refused(Other(StepKind.SubjectDecided, Trust, meeting: Today, leaves: Today.AddDays(-1))));
    }

    [Fact]
    public void An_organisation_puts_its_own_words_right_and_both_stay()
    {
        var raised = Raised;
        var wrong = raised.Steps[0];
        var right = Other(StepKind.Corrected, Ccg, corrects: wrong.Id);

        Assert.Null(raised.Refused(right));
        Assert.IsType<CorrectsItsOwnWords>(raised.Refused(Other(StepKind.Corrected, Council, corrects: wrong.Id)));
        Assert.Equal((right, wrong, ConcernState.Raised), (raised.With(right).CorrectionOf(wrong), raised.With(right).Steps[0], raised.With(right).State));
    }

    private static ConcernStep Changed() => Other(StepKind.Reviewed, Ccg, isChanged: true);

    private static ConcernStep Other(
        StepKind kind, PartnerId by, string words = "Said.", DateOnly? answerBy = null, bool? isChanged = null, DateOnly? meeting = null, string[]? voters = null, DateOnly? leaves = null, Guid? corrects = null) => new()
    {
        Id = new Guid(500, 0, 0, new byte[8]), ConcernId = TheConcern.Id, Kind = kind, On = Today, PartnerId = by, Words = words, KnownFrom = new DateTime(2017, 10, 9, 17, 0, 0, DateTimeKind.Utc),
        AnswerBy = answerBy, IsChanged = isChanged, Corrects = corrects, LeavesOn = leaves,
        DecisionReference = meeting is null ? null : "Decision 7", DecidedBy = meeting is null ? null : "The board", MeetingOn = meeting, Minute = meeting is null ? null : "7.1", Voters = voters ?? [],
    };
}
