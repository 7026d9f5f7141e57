using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Engagement;

/// <summary>The levels on which residents are to be engaged (S4:115).</summary>
public enum EngagementLevel
{
    /// <summary>Within a workstream or an initiative.</summary>
    Workstream,

    /// <summary>Residents take part in a committee that decides or advises.</summary>
    DecisionMaking,

    /// <summary>Through forums and networks that were there before.</summary>
    ExistingForums,
}

public static class EngagementLevels
{
    public static string InWords(this EngagementLevel level) => level switch
    {
        EngagementLevel.Workstream => "In a workstream or project",
        EngagementLevel.DecisionMaking => "A seat where things are decided",
        EngagementLevel.ExistingForums => "Through forums that already meet",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}

/// <summary>Something done, or planned, to hear residents, service users, carers, staff, the voluntary sector or housing.</summary>
public sealed class EngagementActivity : IEvent
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required EngagementLevel Level { get; init; }

    /// <summary>What people were, or will be, asked about.</summary>
    public required string About { get; init; }

    /// <summary>Who was asked to come.</summary>
    public required string With { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The slug of the matter whose decision it serves.</summary>
    public string? Decision { get; init; }

    /// <summary>The slug of the workstream it belongs to.</summary>
    public string? Workstream { get; init; }

    /// <summary>Null for the partnership's own team.</summary>
    public PartnerId? RunBy { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<EngagementActivity> MayBeEntered(EngagementActivity activity) => activity.To < activity.From ? new ActivityEndsBeforeItBegins() : activity;
}

public sealed record ActivityEndsBeforeItBegins() : Refusal("The last day is before the first. Put them in order.");
