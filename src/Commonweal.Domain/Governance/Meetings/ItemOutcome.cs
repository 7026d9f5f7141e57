using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>What a body did with an item.</summary>
public sealed class ItemOutcome : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    public required int Item { get; init; }

    public required BodyVerb Verb { get; init; }

    public required string Words { get; init; }

    public required TimeOnly? At { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whether a body may do this with an item now: in progress, quorate at this moment, and with a verb that its kind has.</summary>
    public static Outcome<BodyVerb> MayRecord(Meeting meeting, string bodyName, BodyKind kind, BodyVerb verb, MeetingState state, QuorumReading quorum, bool isRecorded = false)
    {
        if (MeetingStates.MayWrite(state).Refusal is { } notNow)
        {
            return notNow;
        }

        if (isRecorded)
        {
            return new OutcomeIsRecorded(verb);
        }

        return meeting.IsInformal ? new InformalDecidesNothing()
            : BodyVerbs.May(bodyName, kind, verb).Then(v => quorum.MayDecide().Then(_ => (Outcome<BodyVerb>)v));
    }
}

/// <summary>A question that a paper puts to a body (BRD-22).</summary>
public sealed class ItemQuestion : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    public required int Item { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What a body, or a member of it, answered to a question.</summary>
public sealed class QuestionView : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    public required int Item { get; init; }

    public required int Question { get; init; }

    /// <summary>The body that answers, as its slug: the one that met, or another that was asked the same.</summary>
    public required string Body { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public sealed record OutcomeIsRecorded(BodyVerb Verb) : Refusal($"It is recorded already that the body did this with the item: {Verb.InWords()}. What is to be put right is put right in the minutes.");

public sealed record InformalDecidesNothing() : Refusal("This session is informal: what was said there is kept, and decides nothing.")
{
    public override string RestsOn => "S4:46";
}
