using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>What was said of a promise, as a reading of it needs it.</summary>
public interface IProgressReport
{
    DateOnly On { get; }

    ReportedStatus Status { get; }

    DateOnly? MetOn { get; }

    DateTime KnownFrom { get; }
}

public enum ReportedStatus
{
    /// <summary>Somebody looked, and found nothing said: the silence itself is recorded.</summary>
    NotReported,

    OnTrack,
    Underway,
    NotInPlace,
    Late,
    Met,
}

/// <summary>What was reported of a target on a day, by whom, with what evidence. Whether it is late is worked out and not taken from here.</summary>
public sealed class TargetReport : IEvent, IProgressReport
{
    public long Id { get; init; }

    public required TargetId TargetId { get; init; }

    public required DateOnly On { get; init; }

    public required ReportedStatus Status { get; init; }

    public required string Words { get; init; }

    /// <summary>What shows it: a paper, a minute, the name of a file.</summary>
    public string? Evidence { get; init; }

    /// <summary>The day it was met, where that is said; otherwise it counts as met on the day of the report.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>The first day of the month it speaks of, for a target that recurs.</summary>
    public DateOnly? ForMonth { get; init; }

    /// <summary>The partner that reported it; null for a report by the partnership's own officers or a paper.</summary>
    public PartnerId? ReportedBy { get; init; }

    public PersonId? PersonId { get; init; }

    /// <summary>The report it corrects, which stays to be seen and is read no more.</summary>
    public long? Corrects { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whether a report may be made: it says something, it is not met in the future, and that a target is met is shown by something.</summary>
    public static Outcome<TargetReport> MayReport(TargetReport report)
    {
        if (string.IsNullOrWhiteSpace(report.Words))
        {
            return new ReportNeedsWords();
        }

        if (report.MetOn > report.On)
        {
            return new MetAfterTheReport(report.MetOn.Value, report.On);
        }

        return report.Status == ReportedStatus.Met && string.IsNullOrWhiteSpace(report.Evidence) && (report.PersonId is not null || report.Provenance.Source is null)
            ? new MetNeedsEvidence()
            : report;
    }
}

public sealed record ReportNeedsWords() : Refusal("A report says in words how things stand.");

public sealed record MetAfterTheReport(DateOnly MetOn, DateOnly ReportedOn)
    : Refusal($"It cannot have been met on {MetOn:d MMMM yyyy}, after the report of {ReportedOn:d MMMM yyyy}.");

public sealed record MetNeedsEvidence() : Refusal("That a promise is kept is shown by something: name the paper, the minute or the file.")
{
    public override string RestsOn => "S1:123";

    public override string WhoCouldMend => "The owner of the target";
}
