using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Community.Requests;
using FsCheck;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Community.Requests.MadeUpRequest;

namespace Commonweal.Domain.Tests.Community.Requests;

public sealed class RequestHistoryTests
{
    private static readonly Gen<RequestStepKind[]> Attempts = Gen.Elements(Enum.GetValues<RequestStepKind>()).ListOf(30).Select(list => list.ToArray());

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void Another_authority_cannot_answer_for_the_one_that_was_asked() =>
        Assert.IsType<TheAuthorityAnswersForItself>(Received().With(RequestStepKind.HolderTold, to: Council).Refused(Step(RequestStepKind.Answered, 2), by: Council));

    [Fact]
    public void No_other_post_answers() => Assert.IsType<TheAuthorityAnswersForItself>(Received().Refused(Step(RequestStepKind.Answered, 1), role: "complaints-manager"));

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void A_holder_that_is_told_reads_it_and_may_not_know_who_asked()
    {
        var history = Received().With(RequestStepKind.HolderTold, to: Council);

        Assert.Equal([Trust, Council], history.Partners);
        Assert.Equal((true, false), (history.MaySeeWhoAsked(Trust), history.MaySeeWhoAsked(Council)));
    }

    [Fact]
    public void A_holder_is_told_once_and_the_authority_itself_never()
    {
        Assert.IsType<HolderKnowsAlready>(Received().With(RequestStepKind.HolderTold, to: Council).Refused(RequestStepKind.HolderTold, to: Council));
        Assert.IsType<HolderKnowsAlready>(Received().Refused(RequestStepKind.HolderTold, to: Trust));
    }

    [Fact]
    public void What_is_meant_is_asked_once_at_a_time_and_said_only_when_asked()
    {
        Assert.IsType<ClarificationIsAwaited>(Received().With(RequestStepKind.ClarificationAsked).Refused(RequestStepKind.ClarificationAsked));
        Assert.IsType<NothingWasAskedBack>(Received().Refused(RequestStepKind.Clarified));
    }

    [Fact]
    public void The_time_is_made_longer_once_and_before_it_is_over()
    {
        Assert.IsType<ExtendedOnceAlready>(Received().With(RequestStepKind.Extended).Refused(RequestStepKind.Extended));
        Assert.Equal(new ExtendInTime(new(2018, 1, 4)), Received().Refused(RequestStepKind.Extended, new DateOnly(2018, 1, 5)));
        Assert.Null(Received().Refused(RequestStepKind.Extended, new DateOnly(2018, 1, 4)));
    }

    [Fact]
    public void A_step_is_in_words_and_none_follows_the_answer()
    {
        Assert.IsType<RequestStepNeedsWords>(Received().Refused(Step(RequestStepKind.Answered, 1), " "));
        Assert.IsType<RequestIsAnswered>(Received().With(RequestStepKind.Answered).Refused(RequestStepKind.ClarificationAsked));
    }

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void Somebody_other_than_whoever_answered_looks_at_it_again_once_and_only_when_asked()
    {
        var answered = Received().With(RequestStepKind.Answered);
        var asked = answered.With(RequestStepKind.ReviewAsked);

        Assert.IsType<AnswerTheRequestFirst>(Received().Refused(RequestStepKind.ReviewAsked));
        Assert.IsType<NobodyAskedForAReview>(answered.Refused(RequestStepKind.Reviewed));
        Assert.IsType<ReviewIsAskedForAlready>(asked.Refused(RequestStepKind.ReviewAsked));
        Assert.IsType<ReviewedBySomebodyElse>(asked.Refused(Step(RequestStepKind.Reviewed, 3, by: WhoAnswers)));
        Assert.Null(asked.Refused(RequestStepKind.Reviewed));
        Assert.IsType<LookedAtAgainAlready>(asked.With(RequestStepKind.Reviewed).Refused(RequestStepKind.Reviewed));
    }

    [Fact]
    public void A_review_comes_after_the_answer_says_its_result_and_names_the_exemption_of_a_changed_answer()
    {
        var asked = Received().With(RequestStepKind.Answered).With(RequestStepKind.ReviewAsked);

        Assert.Equal(new ReviewBeforeTheAnswer(Today), Received().With(RequestStepKind.Answered).Refused(RequestStepKind.ReviewAsked, Today.AddDays(-1)));
        Assert.IsType<ReviewNeedsAResult>(asked.Refused(Reviewed(null)));
        Assert.IsType<ExemptionNeedsNaming>(asked.Refused(Reviewed(ReviewResult.Changed)));
        Assert.IsType<OnlyAnInformationLeadLogs>(RequestRules.MayLog(new(Trust, "recorder", "somebody")).Refusal);
    }

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void It_is_over_with_the_answer_again_with_the_review_and_where_nobody_said_what_is_meant()
    {
        Assert.Null(Received().OverOn);
        Assert.Equal(new DateOnly(2018, 1, 3), Received().With(RequestStepKind.Answered, new(2018, 1, 3)).OverOn);
        Assert.Null(Received().With(RequestStepKind.Answered).With(RequestStepKind.ReviewAsked).OverOn);
        Assert.Equal(new DateOnly(2018, 2, 1), Received().With(RequestStepKind.Answered).With(RequestStepKind.ReviewAsked).With(RequestStepKind.Reviewed, new(2018, 2, 1)).OverOn);
        Assert.Equal(Today, Received().With(RequestStepKind.ClarificationAsked).OverOn);
    }

    [Fact]
    public void Its_officer_keeps_what_was_written_and_once_that_is_gone_no_step_follows()
    {
        var held = Received().With(RequestStepKind.Answered).With(RequestStepKind.RemovalPutOff);

        Assert.IsType<TheAuthorityAnswersForItself>(held.MayKeep(new(Council, RequestHistory.OfficerRole, "somebody")).Refusal);
        Assert.Equal(new TextHold(HoldReason.Inquest, Today), held.Hold);
        Assert.Null(held.With(RequestStepKind.RemovalNoLongerPutOff).Hold);
        Assert.IsType<TextsAreGone>(held.With(RequestStepKind.TextsRemoved).Refused(RequestStepKind.ReviewAsked));
    }

    private static InformationRequestStep Reviewed(ReviewResult? result) => new()
    {
        Id = new Guid(200, 0, 0, new byte[8]), RequestId = TheRequest().Id, Kind = RequestStepKind.Reviewed, On = Today, PartnerId = Trust, PersonId = WhoReviews, Review = result, Regime = RequestRegime.FreedomOfInformation,
        Outcome = RequestOutcome.Refused, Asked = "What the lifts cost.", Disclosed = "Nothing.", KnownFrom = TheRequest().KnownFrom,
    };

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void Whatever_is_tried_there_is_one_answer_at_most_and_after_it_one_review_at_most() => Laws.Hold(Attempts, attempts =>
    {
        var history = Received();
        foreach (var kind in attempts)
        {
            history = history.Refused(kind, to: Council) is null ? history.With(kind, to: kind == RequestStepKind.HolderTold ? Council : null) : history;
        }

        return history.Steps.Count(s => s.Kind == RequestStepKind.Answered) <= 1 && history.HoldersTold.Count() <= 1
            && (history.Answer is null || history.Steps.SkipWhile(s => s != history.Answer).Skip(1).Select(s => s.Kind).SequenceEqual(new[] { RequestStepKind.ReviewAsked, RequestStepKind.Reviewed }.Take(history.Review is not null ? 2 : history.ReviewAsked is not null ? 1 : 0)));
    });
}
