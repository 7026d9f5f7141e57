using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>Whether a matter is a key decision for one executive, and by which lawful way it comes before it (LAW-12 to LAW-14). A later saying takes the earlier one's place.</summary>
public sealed class KeyDecision : IEvent
{
    public long Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    /// <summary>The slug of the executive.</summary>
    public required string Body { get; init; }

    public required bool IsKey { get; init; }

    /// <summary>Why it is, or is not, by that council's own line.</summary>
    public required string Reason { get; init; }

    public KeyRoute? Route { get; init; }

    /// <summary>The day the notice was published, the chair of scrutiny told, or the chair's agreement given.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>What the notice says, by the names of <see cref="KeyNotice.Particulars"/>.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>Who was told or agreed, and why it could not wait.</summary>
    public string? Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum KeyRoute
{
    /// <summary>Regulation 9: notice before the decision.</summary>
    Notice,

    /// <summary>Regulation 10: the chair of scrutiny told, and five clear days.</summary>
    GeneralException,

    /// <summary>Regulation 11: the chair of scrutiny agrees that it cannot wait.</summary>
    SpecialUrgency,
}

/// <summary>The law of notice of key decisions: Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012.</summary>
public static class KeyNotice
{
    private static readonly ClearDays Exception = new(5, CountedDays.Working);

    /// <summary>What a notice must say (regulation 9), each with its words.</summary>
    public static IReadOnlyDictionary<string, string> Particulars { get; } = new Dictionary<string, string>
    {
        ["that-it-is-key"] = "That a key decision is to be made",
        ["matter"] = "The matter",
        ["decider"] = "Who decides, with the members' names",
        ["date"] = "The day, or the period, of the decision",
        ["documents"] = "The documents to be considered",
        ["where"] = "Where copies can be had",
        ["others"] = "That other documents may come",
        ["how"] = "How to ask for those",
    };

    /// <summary>Whether an executive may decide on a day. A sum or an effect on wards alone does not make it key: the council says so by its own line.</summary>
    public static Outcome<DateOnly> MayDecide(string bodyName, KeyDecision? said, CallInPeriod? period, DateOnly on, BankHolidays holidays)
    {
        if (said is null)
        {
            return new KeyOrNotIsUnsaid(bodyName);
        }

        if (!said.IsKey)
        {
            return on;
        }

        if (said.Route is not { } route || said.PublishedOn is not { } published)
        {
            return new KeyNoticeMissing(bodyName);
        }

        return route switch
        {
            KeyRoute.Notice when Particulars.Keys.Except(said.Said).ToList() is { Count: > 0 } missing => new NoticeLacks([.. missing.Select(m => Particulars[m])]),
            KeyRoute.Notice when period is { KeyNoticeDays: var days } && on < published.AddDays(days + 1) => new NoticeTooShort(days, published.AddDays(days + 1)),
            KeyRoute.GeneralException when published > Exception.LatestPublishing(on, holidays) => new NoticeTooShort(5, null),
            KeyRoute.SpecialUrgency or KeyRoute.GeneralException when string.IsNullOrWhiteSpace(said.Words) => new UrgencyNeedsItsChair(),
            _ when published > on => new NoticeTooShort(0, published),
            _ => on,
        };
    }

    /// <summary>Which way is open, from the days that are left (LAW-14).</summary>
    public static KeyRoute RouteFor(DateOnly today, DateOnly decision, int noticeDays, BankHolidays holidays) =>
        decision >= today.AddDays(noticeDays + 1) ? KeyRoute.Notice : today <= Exception.LatestPublishing(decision, holidays) ? KeyRoute.GeneralException : KeyRoute.SpecialUrgency;

    public static string InWords(this KeyRoute route) => route switch
    {
        KeyRoute.Notice => "Notice before the decision (regulation 9)",
        KeyRoute.GeneralException => "General exception, five clear days (regulation 10)",
        KeyRoute.SpecialUrgency => "Special urgency (regulation 11)",
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };
}

public abstract record KeyNoticeRefusal(string Sentence) : Refusal(Sentence)
{
    public override string RestsOn => "SI 2012/2089, regulations 8 to 11";

    public override string WhoCouldMend => "The council whose executive it is, by its own recorder";
}

public sealed record KeyOrNotIsUnsaid(string Body) : KeyNoticeRefusal($"It is not said yet whether this is a key decision for {Body}. Its council says so by its own line.");

public sealed record KeyNoticeMissing(string Body) : KeyNoticeRefusal($"This is a key decision for {Body}, and no notice of it is recorded.");

public sealed record NoticeLacks(IReadOnlyList<string> Missing) : KeyNoticeRefusal($"The notice of the key decision does not say: {string.Join("; ", Missing.Select(m => char.ToLowerInvariant(m[0]) + m[1..]))}.");

public sealed record NoticeTooShort(int Days, DateOnly? Earliest)
    : KeyNoticeRefusal($"The notice must stand {Days} clear days before the decision{(Earliest is { } day ? $", so the first lawful day is {Sentences.Day(day)}" : "")}.");

public sealed record UrgencyNeedsItsChair() : KeyNoticeRefusal("Say who chairs scrutiny, when they were told or agreed, and why it could not wait.");
