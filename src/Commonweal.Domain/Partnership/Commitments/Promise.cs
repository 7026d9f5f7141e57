using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>A promise, small or large, made outside the targets of an agreement, with its owner (COM-06). Made in an informal session it is no decision.</summary>
public sealed class Promise : ILabel
{
    public required PromiseId Id { get; init; }

    public required string Slug { get; init; }

    public required string Text { get; set; }

    public required DateOnly MadeOn { get; init; }

    /// <summary>False where only the month is known: <see cref="MadeOn"/> is then its last day.</summary>
    public required bool MadeOnIsStated { get; init; }

    public required string MadeAt { get; init; }

    public required DueDate Due { get; init; }

    public string? OwnerBody { get; set; }

    public PartnerId? OwnerPartnerId { get; set; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }

    public static Outcome<Promise> MayBeMade(Promise promise) =>
        string.IsNullOrWhiteSpace(promise.OwnerBody) && promise.OwnerPartnerId is null ? new PromiseNeedsOwner() : promise;
}

/// <summary>What was reported of a promise on a day.</summary>
public sealed class PromiseReport : IEvent, IProgressReport
{
    public long Id { get; init; }

    public required PromiseId PromiseId { get; init; }

    public required DateOnly On { get; init; }

    public required ReportedStatus Status { get; init; }

    public required string Words { get; init; }

    public DateOnly? MetOn { get; init; }

    public PartnerId? ReportedBy { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A promise with what was reported of it.</summary>
public sealed class PromiseHistory(Promise promise, IEnumerable<PromiseReport> reports)
{
    private readonly IProgressReport[] read = [.. reports.OrderBy(r => r.On).ThenBy(r => r.KnownFrom).ThenBy(r => r.Id)];

    public Promise Promise { get; } = promise;

    public ImmutableArray<PromiseReport> Reports => [.. read.Cast<PromiseReport>()];

    public DueReading On(DateOnly asAt, DateOnly? nextMeeting = null) =>
        DueRule.Read(asAt < Promise.MadeOn ? null : Promise.Due, Promise.Due.FallsOn(nextMeeting), read, asAt);
}

public sealed record PromiseNeedsOwner() : Refusal("A promise names who made it: a partner or a body.")
{
    public override string RestsOn => "S1:123";

    public override string WhoCouldMend => "Whoever made the promise";
}
