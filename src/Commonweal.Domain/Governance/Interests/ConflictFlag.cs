using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Interests;

public enum ConflictNature
{
    Financial,
    Other,
}

/// <summary>A conflict of interest that the manager or lead commissioner of a pooled fund flags to senior managers, through the joint executive team (COI-01).</summary>
public sealed class ConflictFlag : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the fund; what the fund is, money's own capability knows.</summary>
    public required string Fund { get; init; }

    public required ConflictNature Nature { get; init; }

    /// <summary>The person, post or organisation that has the conflict.</summary>
    public required string Concerns { get; init; }

    public required string Words { get; init; }

    /// <summary>Who flags it, and in which post.</summary>
    public required string By { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The slug of the meeting on whose agenda it is put.</summary>
    public required string Meeting { get; init; }

    /// <summary>Its place on that agenda.</summary>
    public required int Item { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <param name="isManagerOrLead">Whether whoever acts manages the fund or leads its commissioning.</param>
    /// <param name="hasMeeting">Whether the joint executive team has a meeting ahead.</param>
    public static Outcome<string> MayFlag(string fundTitle, bool isManagerOrLead, bool hasMeeting) =>
        !isManagerOrLead ? new OnlyManagerOrLeadFlags(fundTitle) : !hasMeeting ? new NoMeetingAhead() : fundTitle;
}

public static class ConflictNatures
{
    public static string InWords(this ConflictNature nature) => nature switch
    {
        ConflictNature.Financial => "Financial",
        ConflictNature.Other => "Not financial",
        _ => throw new ArgumentOutOfRangeException(nameof(nature)),
    };
}

public sealed record OnlyManagerOrLeadFlags(string Fund) : Refusal($"The pool manager or the lead commissioner of {Fund} flags a conflict of interest in it.")
{
    public override string RestsOn => "S3:136";

    public override string WhoCouldMend => "The pool manager of the fund, or whoever records for the partner that leads it";
}

public sealed record NoMeetingAhead() : Refusal("The Joint Executive Team has no meeting ahead on whose agenda it could stand.")
{
    public override string RestsOn => "S3:136; S3:169";

    public override string WhoCouldMend => "Whoever keeps the record of the Joint Executive Team, by calling a meeting";
}
