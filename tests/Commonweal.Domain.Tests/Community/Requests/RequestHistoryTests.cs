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
    public void Whatever_is_tried_there_is_one_answer_at_most_and_it_comes_last() => Laws.Hold(Attempts, attempts =>
    {
        var history = Received();
        foreach (var kind in attempts)
        {
            history = history.Refused(kind, to: Council) is null ? history.With(kind, to: kind == RequestStepKind.HolderTold ? Council : null) : history;
        }

        return history.Steps.Count(s => s.Kind == RequestStepKind.Answered) <= 1 && (history.Answer is null || history.Steps[^1] == history.Answer) && history.HoldersTold.Count() <= 1;
    });
}
