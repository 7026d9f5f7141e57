using Commonweal.Domain.Governance.Decisions;
using Commonweal.Governance.Decisions;

namespace Commonweal.Community;

/// <summary>What the community asks of a matter.</summary>
internal static class DecidedOn
{
    /// <summary>The first day on which a forum agreed or a body approved it; null where nobody has.</summary>
    public static DateOnly? FirstDay(this DecisionCase matter) => matter.Reading.Calls.Where(c => c.Closed?.IsAgreed == true).Select(c => (DateOnly?)c.Closed!.On)
        .Concat(matter.Reading.History.Outcomes.Where(o => o.Kind == OutcomeKind.Approved && o.On <= matter.Reading.AsAt).Select(o => (DateOnly?)o.On)).Min();
}
