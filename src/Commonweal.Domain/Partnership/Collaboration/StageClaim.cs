using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Collaboration;

/// <summary>
/// That one partner, speaking for itself, or the partnership says it has reached a stage, with evidence. The last claim of a partner counts: it may be lower than the one before.
/// </summary>
public sealed class StageClaim : IEvent
{
    public long Id { get; init; }

    /// <summary>The letter of the ladder.</summary>
    public required string Ladder { get; init; }

    /// <summary>Null for the partnership.</summary>
    public PartnerId? PartnerId { get; init; }

    /// <summary>0 is "the first is not yet reached".</summary>
    public required int Stage { get; init; }

    public required DateOnly On { get; init; }

    public required string Evidence { get; init; }

    /// <summary>The minute in which the partner's own body ratified it, where there is one.</summary>
    public string? Minute { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public sealed record StageNeedsEvidence(string Ladder, int Stage)
    : Refusal($"Stage {Stage} of {Ladder} is claimed without evidence: say what shows that it is reached.")
{
    public override string RestsOn => "S0:340";

    public override string WhoCouldMend => "Whoever claims the stage";
}

public sealed record NoSuchStage(string Ladder, int Stage, int Last) : Refusal($"{Ladder} has stages 1 to {Last}, and 0 for none reached; there is no stage {Stage}.");

public sealed record StageFollowsFromServices(string Ladder)
    : Refusal($"The stage of {Ladder} is not claimed: it follows from which services are in scope. Change what is in scope instead.");

public sealed record StageAboveRatified(string Ladder, int Stage, int Ratified, string HeldBackBy)
    : Refusal(
        $"The partnership cannot be at stage {Stage} of {Ladder} while {HeldBackBy} has not reached it: "
        + $"{(Ratified == 0 ? "no stage is" : $"stage {Ratified} is the most that")} {(Ratified == 0 ? "yet ratified by every partner needed" : "every partner needed has ratified")}.")
{
    public override string RestsOn => "S1:92";

    public override string WhoCouldMend => HeldBackBy;
}
