using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Engagement;

/// <summary>Whose voice a point is.</summary>
public enum Voice
{
    Residents,
    ServiceUsers,
    Carers,
    VoluntarySector,
    Housing,
    Staff,
}

public enum AnswerKind
{
    Done,
    WillBeDone,
    NotDone,
}

/// <summary>"You said": one point that was made, in the words of those who made it or close to them. It names no person.</summary>
public sealed class VoicePoint : IEvent
{
    public long Id { get; init; }

    public required string Activity { get; init; }

    /// <summary>From 1 within its activity.</summary>
    public required int Number { get; init; }

    public required Voice Voice { get; init; }

    public required string Words { get; init; }

    public required DateOnly SaidOn { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>"We did": what was done about a point, or why nothing was. A later answer takes the place of an earlier one, which stays to be seen.</summary>
public sealed class PointAnswer : IEvent
{
    public long Id { get; init; }

    public required string Activity { get; init; }

    public required int Number { get; init; }

    public required AnswerKind Kind { get; init; }

    public required string Words { get; init; }

    /// <summary>By when it will be done, for what is still to be done.</summary>
    public DateOnly? DoneBy { get; init; }

    /// <summary>Null for the partnership's own team.</summary>
    public PartnerId? By { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The slug of the matter in which it was dealt with.</summary>
    public string? Decision { get; init; }

    /// <summary>The reference of the target by which it will be seen.</summary>
    public string? Target { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public static class VoiceWords
{
    public static string InWords(this Voice voice) => voice switch
    {
        Voice.Residents => "Residents",
        Voice.ServiceUsers => "People who use services",
        Voice.Carers => "Carers",
        Voice.VoluntarySector => "Voluntary sector",
        Voice.Housing => "Housing",
        Voice.Staff => "Staff",
        _ => throw new ArgumentOutOfRangeException(nameof(voice)),
    };

    public static string InWords(this AnswerKind kind) => kind switch
    {
        AnswerKind.Done => "We did it",
        AnswerKind.WillBeDone => "We will do it",
        AnswerKind.NotDone => "We did not do it, and say why",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>A point on a day, with the answer that counts then.</summary>
public sealed record PointReading(VoicePoint Point, PointAnswer? Answer, IReadOnlyList<PointAnswer> Earlier, DateOnly AsAt)
{
    /// <summary>Whole days since it was said, for as long as nobody has answered.</summary>
    public int? WaitsDays => Answer is null ? AsAt.DayNumber - Point.SaidOn.DayNumber : null;

    /// <summary>Promised, and its day passed.</summary>
    public bool IsOverdue => Answer is { Kind: AnswerKind.WillBeDone, DoneBy: { } day } && day < AsAt;

    public string InWords => (Answer, WaitsDays) switch
    {
        (null, 1) => "No answer for 1 day",
        (null, var days) => $"No answer for {days} days",
        ({ Kind: AnswerKind.WillBeDone, DoneBy: { } day }, _) => IsOverdue ? $"We said we would do it by {day:d MMMM yyyy}, and that day has passed" : $"We will do it by {day:d MMMM yyyy}",
        ({ } answer, _) => answer.Kind.InWords(),
    };

    public static IReadOnlyList<PointReading> Of(IEnumerable<VoicePoint> points, IEnumerable<PointAnswer> answers, DateOnly asAt)
    {
        var given = answers.Where(a => a.On <= asAt).OrderBy(a => a.On).ThenBy(a => a.KnownFrom).ThenBy(a => a.Id).ToLookup(a => (a.Activity, a.Number));
        return [.. points.Where(p => p.SaidOn <= asAt).OrderBy(p => p.SaidOn).ThenBy(p => p.Number)
            .Select(p => new PointReading(p, given[(p.Activity, p.Number)].LastOrDefault(), [.. given[(p.Activity, p.Number)].SkipLast(1)], asAt))];
    }
}

/// <summary>What may be entered of what was heard and of what was done about it.</summary>
public static class VoiceRules
{
    public static Outcome<VoicePoint> MayHear(EngagementActivity activity, VoicePoint point, DateOnly today) =>
        point.SaidOn > today ? new HeardInTheFuture(point.SaidOn)
        : point.SaidOn < activity.From || point.SaidOn > activity.To ? new HeardOutsideTheActivity(activity.From, activity.To)
        : point;

    public static Outcome<PointAnswer> MayAnswer(PointAnswer answer) =>
        answer.Kind == AnswerKind.WillBeDone && (answer.DoneBy is null || answer.DoneBy <= answer.On) ? new WhatWillBeDoneHasADay() : answer;
}

public sealed record HeardInTheFuture(DateOnly On) : Refusal($"What people say is entered after they said it, and {On:d MMMM yyyy} is still to come.");

public sealed record HeardOutsideTheActivity(DateOnly From, DateOnly To) : Refusal($"This ran from {From:d MMMM yyyy} to {To:d MMMM yyyy}. Enter a day between the two, or enter another activity.");

public sealed record WhatWillBeDoneHasADay() : Refusal("Say by which day it will be done, and choose a day still to come.")
{
    public override string RestsOn => "S1:123";
}
