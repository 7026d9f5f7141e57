using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// What one officer decided in a meeting of a joint team, under the powers of their own post (DEC-04). It is recorded and published with its day, unless it is exempt (LAW-08).
/// </summary>
public sealed class OfficersDecision : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the joint body in which it was taken; the body itself decides nothing.</summary>
    public required string Body { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required string Officer { get; init; }

    public required string Decided { get; init; }

    public required string Reasons { get; init; }

    /// <summary>The delegation relied on, as the partner's scheme names it.</summary>
    public required string Delegation { get; init; }

    /// <summary>The subject that the delegation covers, and the subject of the decision: slugs of services or funds.</summary>
    public required IReadOnlyList<string> DelegatedSubjects { get; init; }

    public required string Subject { get; init; }

    /// <summary>Null where the delegation sets no sum.</summary>
    public required long? LimitPence { get; init; }

    public required long AmountPence { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Why it is not published, where it is exempt.</summary>
    public string? ExemptBecause { get; init; }

    /// <summary>The earlier record that this one puts right; both stay.</summary>
    public long? Corrects { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public bool IsExempt => ExemptBecause is not null;

    /// <param name="today">A decision is recorded when it has been taken.</param>
    public static Outcome<OfficersDecision> MayRecord(OfficersDecision taken, DateOnly today) =>
        taken.On > today ? (Outcome<OfficersDecision>)new DecisionStillToCome(taken.On)
        : string.IsNullOrWhiteSpace(taken.Delegation) || string.IsNullOrWhiteSpace(taken.Reasons) ? new OfficerNeedsDelegation(taken.Officer)
        : !taken.DelegatedSubjects.Contains(taken.Subject) ? new BeyondDelegatedSubject(taken.Officer, taken.Subject, taken.Delegation)
        : taken.LimitPence is { } limit && Math.Abs(taken.AmountPence) > limit ? new BeyondDelegatedLimit(taken.Officer, limit, taken.Delegation)
        : taken;
}

public sealed record OfficerNeedsDelegation(string Officer) : Refusal($"Say under which delegation {Officer} decided, and why.")
{
    public override string RestsOn => "S3:185; Openness of Local Government Bodies Regulations 2014";
}

public sealed record BeyondDelegatedSubject(string Officer, string Subject, string Delegation) : Refusal($"{Delegation} does not cover {Sentences.Plain(Subject)}, so {Officer} cannot decide it.")
{
    public override string RestsOn => "S3:185";

    public override string WhoCouldMend => "The officer's own organisation, by a wider delegation or by its own body";
}

public sealed record BeyondDelegatedLimit(string Officer, long LimitPence, string Delegation) : Refusal($"{Delegation} ends at {Sentences.Pounds(LimitPence)}, so {Officer} cannot decide more.")
{
    public override string RestsOn => "S3:185";

    public override string WhoCouldMend => "The officer's own organisation, by a wider delegation or by its own body";
}
