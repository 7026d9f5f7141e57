using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// Scrutiny on a matter's way: each council's committee says whether the change is substantial; the one that says so is consulted; where two say so, they are consulted together (LAW-28).
/// </summary>
public static class ScrutinyRules
{
    private const string RestsOn = "SI 2013/218, regulations 23 and 30";

    public static Outcome<Step> MayTake(DecisionSetting setting, Step step) =>
        !step.Kind.IsOfScrutiny() ? step
        : step.Committee is not { } slug || setting.Scrutiny.GetValueOrDefault(slug) is not { } committee ? new NoSuchScrutinyCommittee()
        : step.Kind == StepKind.FoundSubstantial && committee.Kind == BodyKind.JointScrutiny ? new EachCouncilSaysItself()
        : step is { Kind: StepKind.ScrutinyConsulted, Until: null } ? new ScrutinyNeedsReplyDay(committee.Name)
        : step;

    /// <summary>What of scrutiny is missing before a decision on the day.</summary>
    public static IEnumerable<Lack> Missing(DecisionHistory history, DecisionSetting setting, DateOnly asAt)
    {
        var found = history.Steps.Where(s => s.Kind == StepKind.FoundSubstantial && s.On <= asAt).Select(s => s.Committee!).Distinct().Order(StringComparer.Ordinal).ToList();
        var consulted = history.Steps.Where(s => s.Kind == StepKind.ScrutinyConsulted && s.On <= asAt).ToList();
        if (found.Count > 1 && !consulted.Any(s => setting.Scrutiny.GetValueOrDefault(s.Committee!)?.Kind == BodyKind.JointScrutiny))
        {
            yield return new(Gate.Consultation, $"The joint scrutiny committee is to be consulted, since {Sentences.List([.. found.Select(Name)])} both find the change substantial", RestsOn);
        }
        else if (found.Count == 1 && consulted.Count == 0)
        {
            yield return new(Gate.Consultation, $"The {Name(found[0])} is to be consulted, since it finds the change substantial", RestsOn);
        }

        foreach (var open in consulted.Where(s => s.Until >= asAt))
        {
            yield return new(Gate.Consultation, $"The {Name(open.Committee!)} has until {Sentences.Day(open.Until!.Value)} to answer", RestsOn, open.Until.Value.AddDays(1));
        }

        string Name(string slug) => setting.Scrutiny.TryGetValue(slug, out var body) ? body.Name : Sentences.Plain(slug);
    }
}

public sealed record NoSuchScrutinyCommittee() : Refusal("Choose the scrutiny committee that this step is of.");

public sealed record EachCouncilSaysItself() : Refusal("Whether a change is substantial is for each council’s own committee to say, and not for the joint one.")
{
    public override string RestsOn => "SI 2013/218, regulation 30";
}

public sealed record ScrutinyNeedsReplyDay(string Committee) : Refusal($"Enter the day by which the {Committee} is asked to answer.")
{
    public override string RestsOn => "SI 2013/218, regulation 23";
}
