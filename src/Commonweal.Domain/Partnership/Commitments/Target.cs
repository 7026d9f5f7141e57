using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>What partners said they would do, with an owner (TGT-00). When it is due, and what was reported, are events beside it.</summary>
public sealed class Target : ILabel
{
    public required TargetId Id { get; init; }

    /// <summary>As it is cited, such as TGT-4.1.</summary>
    public required string Reference { get; init; }

    /// <summary>The number of the commitment it belongs to; null for one made outside the agreement.</summary>
    public int? CommitmentNumber { get; init; }

    public required string Text { get; set; }

    public required Recurrence Recurs { get; init; }

    /// <summary>The reference of the clause that sets it, as printed.</summary>
    public string? ClauseReference { get; init; }

    /// <summary>The slug of the body that owns it.</summary>
    public string? OwnerBody { get; set; }

    /// <summary>Why we read the owner so, where the papers name none.</summary>
    public string? OwnerOurs { get; init; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }

    /// <summary>A target has an owner: a body, or at least one partner.</summary>
    public static Outcome<Target> MayStand(Target target, IReadOnlyCollection<TargetOwner> owners) =>
        string.IsNullOrWhiteSpace(target.OwnerBody) && owners.Count == 0 ? new TargetNeedsOwner(target.Reference) : target;
}

/// <summary>A partner that owns a target.</summary>
public sealed class TargetOwner
{
    public required TargetId TargetId { get; init; }

    public required PartnerId PartnerId { get; init; }
}

public enum Recurrence
{
    Once,

    /// <summary>Due for every calendar month from its first, by the last day of that month (our choice).</summary>
    Monthly,
}

public sealed record TargetNeedsOwner(string Reference) : Refusal($"{Reference} names no owner: say which body or which partners it belongs to.")
{
    public override string RestsOn => "S4:37";

    public override string WhoCouldMend => "Whoever sets the target";
}
