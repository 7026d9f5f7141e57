namespace Commonweal.Community.Consultations;

/// <summary>
/// What somebody answered. Nothing is asked or kept of who they are: no name, no address, no time of day. It is not in the audit, so that words that a moderator
/// removes are gone; what the moderator did is.
/// </summary>
public sealed class ConsultationAnswer
{
    public long Id { get; init; }

    public required string Consultation { get; init; }

    /// <summary>From 1 within its consultation.</summary>
    public required int Number { get; init; }

    /// <summary>Empty once removed.</summary>
    public required string Words { get; set; }

    public required DateOnly On { get; init; }

    /// <summary>The key of the form: the same form sent twice is one answer.</summary>
    public required Guid RequestKey { get; init; }
}
