using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>That a target's due date was set, or set again by decision. Never edited: the first stays in sight (TGT-03).</summary>
public sealed class DueDateVersion : IEvent
{
    public long Id { get; init; }

    public required TargetId TargetId { get; init; }

    public required DueDate Due { get; init; }

    /// <summary>The day it was set.</summary>
    public required DateOnly SetOn { get; init; }

    /// <summary>Why it was set again; none for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>The slug of the body that decided to set it again; none for the first.</summary>
    public string? DecidedBy { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>The due dates of one target in the order in which they were set.</summary>
public sealed class DueDateHistory(IEnumerable<DueDateVersion> versions)
{
    public ImmutableArray<DueDateVersion> Versions { get; } = [.. versions.OrderBy(v => v.SetOn).ThenBy(v => v.KnownFrom).ThenBy(v => v.Id)];

    public DueDateVersion First => Versions.IsEmpty ? throw new InvalidOperationException("A target has a first due date, if only an open one.") : Versions[0];

    /// <summary>The due date as it stood on a day, or null where the target had not been set.</summary>
    public DueDateVersion? At(DateOnly asAt)
    {
        DueDateVersion? held = null;
        foreach (var version in Versions)
        {
            if (version.SetOn > asAt)
            {
                break;
            }

            held = version;
        }

        return held;
    }

    /// <summary>Whether the date may be set again: by a body, with a reason, and not before it was last set.</summary>
    /// <param name="version">The date as it would be set.</param>
    public Outcome<DueDateVersion> MayRedate(DueDateVersion version)
    {
        if (string.IsNullOrWhiteSpace(version.Reason))
        {
            return new RedatingNeedsReason();
        }

        if (string.IsNullOrWhiteSpace(version.DecidedBy))
        {
            return new RedatingNeedsBody();
        }

        var last = Versions[^1];
        if (version.SetOn < last.SetOn)
        {
            return new RedatedBeforeLastSet(last.SetOn);
        }

        return version.Due == last.Due ? new RedatedToTheSameDate(last.Due.InWords) : version;
    }
}

public sealed record RedatingNeedsReason() : Refusal("A due date is set again only with a reason: say why the first one does not hold.")
{
    public override string RestsOn => "S1:126";

    public override string WhoCouldMend => "The body that owns the target";
}

public sealed record RedatingNeedsBody() : Refusal("A due date is set again only by decision: name the body that decided it.")
{
    public override string RestsOn => "S1:126";

    public override string WhoCouldMend => "The body that owns the target";
}

public sealed record RedatedBeforeLastSet(DateOnly LastSetOn)
    : Refusal($"The due date was last set on {LastSetOn:d MMMM yyyy}; a new decision cannot be dated before that.");

public sealed record RedatedToTheSameDate(string Due) : Refusal($"The due date is already {Due}.");
