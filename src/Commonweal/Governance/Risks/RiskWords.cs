using Commonweal.Domain.Governance.Risks;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Risks;

/// <summary>How risks are said and drawn.</summary>
public static class RiskWords
{
    public static string InWords(this RiskEntryKind kind) => kind switch
    {
        RiskEntryKind.TakenOn => "Taken on",
        RiskEntryKind.Rated => "Reviewed and rated",
        RiskEntryKind.Mitigated => "Mitigation",
        RiskEntryKind.Shared => "Shared",
        RiskEntryKind.Closed => "Closed",
        RiskEntryKind.Corrected => "Put right",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static StateShape Shape(this RiskReading risk) => !risk.History.IsOpen ? StateShape.Good
        : risk.History.IsReviewOverdue ? StateShape.Caution
        : risk.History.Rated is null ? StateShape.NotYet : StateShape.Partly;

    /// <summary>The scale, for the lists of a form.</summary>
    public static IReadOnlyList<Choice> Likelihoods { get; } = [new("1", "1: rare"), new("2", "2: unlikely"), new("3", "3: possible"), new("4", "4: likely"), new("5", "5: almost certain")];

    public static IReadOnlyList<Choice> Impacts { get; } = [new("1", "1: hardly felt"), new("2", "2: minor"), new("3", "3: moderate"), new("4", "4: major"), new("5", "5: the worst")];
}
