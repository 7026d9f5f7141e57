using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Tests.Governance.Decisions;

public sealed class GatesTests
{
    internal const string RegardLaw = "Local Government and Public Involvement in Health Act 2007 s.116B";

    [Fact]
    [Trait("Requirement", "LAW-32")]
    public void What_uses_no_statutory_function_need_not_say_its_regard_to_the_needs_assessment_and_the_strategies()
    {
        Assert.DoesNotContain(Said(DecisionSubject.Course), l => l.RestsOn == RegardLaw);
        Assert.All(Enum.GetValues<DecisionSubject>().Where(s => s != DecisionSubject.Course), subject => Assert.Equal(2, Said(subject).Count(l => l.RestsOn == RegardLaw)));

        static IReadOnlyList<Lack> Said(DecisionSubject subject)
        {
            var matter = new Matter(subject);
            matter.Say(regard: " ");
            return matter.Now.Missing;
        }
    }

    [Fact]
    [Trait("Requirement", "BRD-17")]
    public void The_time_to_discuss_it_runs_from_its_proposal_where_a_paper_says_that_it_was_shared_earlier()
    {
        var matter = new Matter();
        var shared = new Step { DecisionId = matter.History.Decision.Id, Kind = StepKind.Shared, On = new(2017, 5, 1), Words = "As minuted", KnownFrom = default };

        var lack = Assert.Single(DecisionReading.On(matter.History with { Steps = [shared] }, matter.Setting, matter.Today).Missing, l => l.Gate == Gate.Sharing);

        Assert.Equal(("Time to discuss it: shared on 5 June 2017, and 7 days must pass, so not before 12 June 2017", new DateOnly(2017, 6, 12)), (lack.Sentence, lack.Until));
    }

    [Theory]
    [InlineData(null, null, "An equality assessment with its date, or why none is needed")]
    [InlineData(EqualityPosition.Assessed, "2017-05-01", "What the equality assessment found, and what lessens it")]
    [InlineData(EqualityPosition.Assessed, null, "The day of the equality assessment")]
    [InlineData(EqualityPosition.NotNeeded, null, "Why no equality assessment is needed")]
    [Trait("Requirement", "LAW-27")]
    public void What_is_missing_of_equality_is_named_and_not_what_is_there(EqualityPosition? position, string? on, string missing)
    {
        var matter = new Matter();
        var said = new Particulars { DecisionId = matter.History.Decision.Id, On = matter.Today, Equality = position, EqualityAssessedOn = on is null ? null : DateOnly.Parse(on), KnownFrom = default };

        var lacks = DecisionReading.On(matter.History with { Particulars = [said] }, matter.Setting, matter.Today).Missing;

        Assert.Equal(missing, Assert.Single(lacks, l => l.RestsOn.StartsWith("Equality Act", StringComparison.Ordinal)).Sentence);
    }

    [Fact]
    [Trait("Requirement", "BRD-19")]
    public void What_the_engagement_leads_advised_is_a_step_that_waits_for_no_other_and_is_not_taken_for_engagement()
    {
        var matter = new Matter();

        Assert.Null(matter.Do(StepKind.EngagementLeadsAdvised));
        Assert.IsType<DecisionStillToCome>(matter.Do(StepKind.EngagementLeadsAdvised, matter.Today.AddDays(1)));
        Assert.IsType<SharedFirst>(matter.Do(StepKind.Engaged));
        Assert.Contains(matter.Now.Missing, l => l.Gate == Gate.Sharing);
    }
}
