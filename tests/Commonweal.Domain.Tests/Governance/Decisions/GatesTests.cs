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
