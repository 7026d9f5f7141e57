using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>How the meeting stands at which the forum is asked: nothing is decided before it is open, after it is closed, or without a quorum.</summary>
/// <param name="Present">Who is in the room.</param>
public sealed record Sitting(Meeting Meeting, MeetingState State, CountingRules Rules, IReadOnlyList<Sitter> Sitters, IReadOnlyList<Presence> Present)
{
    /// <summary>Whether the call may be closed now. A conflicted member counts for nothing in this item, whether in the room or not.</summary>
    public Outcome<QuorumReading> MayDecide(CallReading call)
    {
        if (Meeting.IsInformal)
        {
            return new InformalDecidesNothing();
        }

        var conflicted = call.Seats.Where(s => s.Elector.Right == ElectorRight.Conflicted).Select(s => s.Elector.Seat).ToHashSet();
        return MeetingStates.MayWrite(State).Then(_ => QuorumCount.Take(Rules, Sitters, [.. Present.Select(p => conflicted.Contains(p.SeatId) ? p with { IsOutForInterest = true } : p)]).MayDecide());
    }

    public static Outcome<TermsOfReference> MayAskInWriting(TermsOfReference terms, string forumName) => terms.AllowsWrittenDecisions ? terms : new NotInWriting(forumName);

    public static Outcome<TermsOfReference> MayHideViews(TermsOfReference terms, string forumName) => terms.AllowsHiddenViews ? terms : new ViewsAreOpen(forumName);

    /// <summary>Whether a forum can be asked at this meeting at all.</summary>
    public static Outcome<Meeting> MayAskAt(Meeting meeting, MeetingState state, string forum, DateOnly today) =>
        meeting.Body != forum ? new MeetingOfAnotherBody(meeting.Title)
        : meeting.IsInformal ? new InformalDecidesNothing()
        : state is MeetingState.Closed or MeetingState.Cancelled || meeting.Day < today ? new MeetingIsOver(meeting.Title)
        : meeting;
}

public sealed record NotInWriting(string Forum) : Refusal($"The terms of the {Forum} allow no decision in writing. Choose a meeting.")
{
    public override string RestsOn => "The body's own terms";

    public override string WhoCouldMend => "The partnership's own team, by terms that allow it";
}

public sealed record ViewsAreOpen(string Forum) : Refusal($"The terms of the {Forum} let everybody see each view as it is given. Ask it with open views.")
{
    public override string RestsOn => "The body's own terms";

    public override string WhoCouldMend => "The partnership's own team, by terms that allow it";
}

public sealed record MeetingOfAnotherBody(string Title) : Refusal($"{Title} is not a meeting of the forum that is asked. Choose one of its own.");

public sealed record MeetingIsOver(string Title) : Refusal($"{Title} is over or cancelled. Choose a meeting that is to come, or ask in writing.");
