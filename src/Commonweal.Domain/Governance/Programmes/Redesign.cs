using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>
/// The stages of the one service-redesign process that takes the place of each organisation's own (PRG-06). The papers ask for one process and do not name its stages: these are ours.
/// </summary>
public enum RedesignStage
{
    Proposed,
    CaseForChange,
    Design,
    Trial,
    Decision,
    Delivery,
    PartOfEverydayWork,
}

/// <summary>That a programme came to a stage.</summary>
public sealed class StageReached : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required RedesignStage Stage { get; init; }

    public required DateOnly On { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Nothing goes to decision, or beyond, that was not shared first: neither a large programme nor a small one (S1:155).</summary>
    public static Outcome<StageReached> MayReach(ProgrammeReading programme, StageReached reached, DateOnly today) =>
        reached.On > today ? new NewsStillToCome(reached.On)
        : reached.Stage <= programme.Stage ? new StageReachedAlready(programme.Stage)
        : reached.Stage >= RedesignStage.Decision && programme.MayGoToDecision().Refusal is { } refusal ? refusal
        : reached;
}

/// <summary>One version of a programme's business case (PRG-05). Its approval is that of the matter in which the programme is decided.</summary>
public sealed class BusinessCase : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>From 1 within its programme.</summary>
    public required int Number { get; init; }

    /// <summary>What it asks for, and what changed since the version before.</summary>
    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>That two programmes go on as one piece of work (PRG-03).</summary>
public sealed class ProgrammesJoined : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required ProgrammeId OtherId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Why, and who leads.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public static Outcome<ProgrammesJoined> MayJoin(ProgrammesJoined joined, IEnumerable<ProgrammesJoined> before) =>
        joined.ProgrammeId == joined.OtherId ? new JoinsAnother()
        : before.Any(b => (b.ProgrammeId, b.OtherId) == (joined.ProgrammeId, joined.OtherId) || (b.OtherId, b.ProgrammeId) == (joined.ProgrammeId, joined.OtherId)) ? new JoinedAlready()
        : joined;
}

public static class RedesignStages
{
    public static string InWords(this RedesignStage stage) => stage switch
    {
        RedesignStage.Proposed => "Proposed",
        RedesignStage.CaseForChange => "Case for change",
        RedesignStage.Design => "Design",
        RedesignStage.Trial => "Trial",
        RedesignStage.Decision => "Decision",
        RedesignStage.Delivery => "Delivery",
        RedesignStage.PartOfEverydayWork => "Part of everyday work",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}

public sealed record NotSharedYet(string Title) : Refusal($"{Title} has not been shared at the Partnership Board. It is shared first, so that every partner knows what it would mean, and only then decided.")
{
    public override string RestsOn => "S1:153-155";

    public override string WhoCouldMend => "Whoever leads it, by sharing it at the Board";
}

public sealed record StageReachedAlready(RedesignStage Stage) : Refusal($"It stands at “{Stage.InWords()}” already. Choose a later stage.");

public sealed record SharedAlready(DateOnly On) : Refusal($"It was shared on {Sentences.Day(On)} already. What follows is done on the page of its matter.");

public sealed record JoinsAnother() : Refusal("A programme is joined with another, not with itself.");

public sealed record JoinedAlready() : Refusal("These two are joined already.");
