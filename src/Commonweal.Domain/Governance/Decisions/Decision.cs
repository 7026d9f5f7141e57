using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// One matter that travels through several sovereign bodies (DEC-01). What it is stays as it was proposed; everything that happens to it is an event beside it.
/// Once settled it is not opened again: another matter names it (COM-06).
/// </summary>
public sealed class Decision : IEvent
{
    public required DecisionId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>What is to be decided, in one sentence a resident understands.</summary>
    public required string Question { get; init; }

    public required DecisionSubject Subject { get; init; }

    /// <summary>The slug of the partnership's body in which a course is agreed; null where the sovereign bodies alone decide.</summary>
    public string? Forum { get; init; }

    /// <summary>The slug of the pooled fund that a section 75 change is about.</summary>
    public string? Fund { get; init; }

    /// <summary>Who would lead that fund once the change is in effect: a schedule with no lead cannot go live (S75-03).</summary>
    public PartnerId? FundLead { get; init; }

    /// <summary>Null for a proposal of the partnership's own team.</summary>
    public PartnerId? ProposedBy { get; init; }

    public required DateOnly ProposedOn { get; init; }

    /// <summary>The settled matter that this one opens again, and why.</summary>
    public DecisionId? Reopens { get; init; }

    public string? ReopenedBecause { get; init; }

    /// <summary>Made up for the demonstration, and marked so wherever it is shown.</summary>
    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum DecisionSubject
{
    /// <summary>A plan or a way of working: no statutory function is used.</summary>
    Course,

    /// <summary>A change to a service that residents use.</summary>
    ServiceChange,

    /// <summary>A new, closed or moved service (DEC-06).</summary>
    NewClosedOrMovedService,

    /// <summary>A change to a section 75 agreement or one of its schedules (LAW-25).</summary>
    Section75Change,
}

public static class DecisionSubjects
{
    /// <summary>Whether carrying it out uses a function that the law gives to one body: then a body that has the function must approve (GAP-2).</summary>
    public static bool UsesAFunction(this DecisionSubject subject) => subject != DecisionSubject.Course;

    public static string InWords(this DecisionSubject subject) => subject switch
    {
        DecisionSubject.Course => "A plan or way of working",
        DecisionSubject.ServiceChange => "A change to a service",
        DecisionSubject.NewClosedOrMovedService => "A new, closed or moved service",
        DecisionSubject.Section75Change => "A change to a section 75 agreement",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
