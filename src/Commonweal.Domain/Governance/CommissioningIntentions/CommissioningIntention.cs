using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.CommissioningIntentions;

/// <summary>What commissioners mean to change in one service in a financial year, worked up by a delivery group (DEC-07).</summary>
public sealed class CommissioningIntention : IEvent
{
    public required string Slug { get; init; }

    /// <summary>The year in which the financial year begins: 2018 is 2018/19.</summary>
    public required int FinancialYear { get; init; }

    /// <summary>The slug of the commissioned service.</summary>
    public required string Service { get; init; }

    public required string Title { get; init; }

    /// <summary>What is to change, for the people who use it.</summary>
    public required string Words { get; init; }

    /// <summary>The slug of the workstream whose delivery group works it up.</summary>
    public required string Group { get; init; }

    public required DateOnly EnteredOn { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What an intention is asked for before it goes to the Board, one by one as the agreement words it (S1:193); and that it was taken out.</summary>
public enum IntentionEntryKind
{
    ClinicalAppraisal,
    Evidence,
    PeopleAtCentre,
    LocalPeople,
    WorkedUp,
    TakenOut,
}

public static class IntentionEntryKinds
{
    public static IReadOnlyList<IntentionEntryKind> Asked { get; } =
        [IntentionEntryKind.ClinicalAppraisal, IntentionEntryKind.Evidence, IntentionEntryKind.PeopleAtCentre, IntentionEntryKind.LocalPeople, IntentionEntryKind.WorkedUp];

    public static string InWords(this IntentionEntryKind kind) => kind switch
    {
        IntentionEntryKind.ClinicalAppraisal => "Clinical appraisal",
        IntentionEntryKind.Evidence => "Evidence",
        IntentionEntryKind.PeopleAtCentre => "What it means for the people it is for",
        IntentionEntryKind.LocalPeople => "What local people said, and what changed",
        IntentionEntryKind.WorkedUp => "Worked up by its delivery group",
        IntentionEntryKind.TakenOut => "Taken out",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What is missing where nothing of this kind is entered.</summary>
    public static string LackInWords(this IntentionEntryKind kind) => kind switch
    {
        IntentionEntryKind.ClinicalAppraisal => "no clinical lead has appraised it",
        IntentionEntryKind.Evidence => "no evidence is named",
        IntentionEntryKind.PeopleAtCentre => "nothing says what it means for the people it is for",
        IntentionEntryKind.LocalPeople => "local people have had no part in it",
        IntentionEntryKind.WorkedUp => "its delivery group has not worked it up",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>One thing that was found, heard or done of an intention. A mistake is put right by another entry that names it.</summary>
public sealed class IntentionEntry : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the intention.</summary>
    public required string Intention { get; init; }

    public required IntentionEntryKind Kind { get; init; }

    /// <summary>Who or what it comes from: the clinical lead, the study, the people and the place, the meeting of the group.</summary>
    public required string Origin { get; init; }

    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The entry that this one takes the place of.</summary>
    public long? Corrects { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>That the paper of a year was put before the Board, and as which matter. Where the Board does not agree it, it may be sent again as another.</summary>
public sealed class IntentionsSent : IEvent
{
    public long Id { get; init; }

    public required int FinancialYear { get; init; }

    public required DecisionId DecisionId { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}
