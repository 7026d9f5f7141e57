namespace Commonweal.Domain.Foundation;

// Tables are of three kinds: events (insert only), versioned facts (content never changes, superseded once) and labels (plain columns with the audit behind them).

/// <summary>Something that happened: inserted once, never changed, never deleted. A correction is another event that names it.</summary>
public interface IEvent
{
    /// <summary>When it counts as known, UTC: the paper's date for a fact from a paper, the moment of recording for an act.</summary>
    DateTime KnownFrom { get; }
}

/// <summary>What held between two dates, as it was known between two instants. Its content never changes: a later version supersedes it once.</summary>
public interface IVersionedFact
{
    /// <summary>The first day it held.</summary>
    DateOnly From { get; }

    /// <summary>The last day it held, or null where it still holds.</summary>
    DateOnly? To { get; }

    /// <summary>When it counts as known, UTC.</summary>
    DateTime KnownFrom { get; }

    /// <summary>When another version took its place, UTC.</summary>
    DateTime? SupersededAt { get; }
}

public static class VersionedFacts
{
    /// <summary>Whether it held at the end of a day.</summary>
    public static bool Holds(this IVersionedFact fact, DateOnly asAt) => fact.From <= asAt && (fact.To is null || fact.To >= asAt);
}

/// <summary>What is shown as it stands now and may be edited; two people who edit it at once are told apart by its version.</summary>
public interface ILabel
{
    int Version { get; }
}
