using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Partnership.Messages;

/// <summary>One message that all partners tell alike: why they work together, what it brings and how it is done (COM-07). Its words are its versions.</summary>
public sealed class CommonMessage : IEvent
{
    public long Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>The words of a message from a day on, told for each audience in its own way. An earlier version stays to be read.</summary>
public sealed class MessageVersion : IEvent
{
    /// <summary>The slug of the message.</summary>
    public required string Message { get; init; }

    /// <summary>From 1 within its message.</summary>
    public required int Number { get; init; }

    public required string ForServiceUsers { get; init; }

    public required string ForResidents { get; init; }

    public required string ForStaff { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Only the partnership's own team writes what is common to all; each audience has its words.</summary>
    public static Outcome<MessageVersion> MayWrite(MessageVersion version, MessageVersion? before, Speaker speaker) =>
        SpeakingFor.ThePartnership(speaker).Refusal is { } refusal ? refusal
        : new[] { version.ForServiceUsers, version.ForResidents, version.ForStaff }.Any(string.IsNullOrWhiteSpace) ? new EachAudienceHasItsWords()
        : before is not null && (before.ForServiceUsers, before.ForResidents, before.ForStaff) == (version.ForServiceUsers, version.ForResidents, version.ForStaff) ? new MessageIsUnchanged(before.Number)
        : version;
}

public sealed record EachAudienceHasItsWords() : Refusal("Write it for service users, for residents and for staff: the story is told to each in its own way.")
{
    public override string RestsOn => "S1:128";
}

public sealed record MessageIsUnchanged(int Number) : Refusal($"These are the words of version {Number}. Change them, or leave it.");
