using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Community.Requests;

public enum RequestTimeLimit
{
    Answer,

    /// <summary>The longest time where the authority says in time why it needs longer.</summary>
    Extend,
}

/// <summary>A time that the law sets for a request, as dated data (LAW-29).</summary>
public sealed class RequestLaw
{
    public long Id { get; init; }

    public required RequestRegime Regime { get; init; }

    public required RequestTimeLimit Limit { get; init; }

    public required int WorkingDays { get; init; }

    public required string Text { get; init; }

    public required string Statute { get; init; }

    /// <summary>Must be confirmed by a lawyer before it is relied on.</summary>
    public required bool NeedsLawyer { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A ground on which the law lets information be kept back.</summary>
public sealed class RequestExemption
{
    public required string Slug { get; init; }

    public required RequestRegime Regime { get; init; }

    /// <summary>"Section 43: commercial interests".</summary>
    public required string Name { get; init; }

    /// <summary>It holds only where the public interest in keeping the information back outweighs that in giving it.</summary>
    public required bool IsQualified { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>Whether a partner must answer requests, and why. A partner of which nothing is said is not asked.</summary>
public sealed class PublicAuthority
{
    public required PartnerId PartnerId { get; init; }

    public required bool Answers { get; init; }

    public required string Basis { get; init; }

    public required bool NeedsLawyer { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>Where a request stands against its time on the day looked at.</summary>
/// <param name="AnswerBy">The last day to answer; null while whoever asked must say what is meant.</param>
/// <param name="LatestExtended">The last day that an extension could give, by law.</param>
public sealed record RequestClock(DateOnly? AnswerBy, IReadOnlyDictionary<RequestRegime, DateOnly> LatestExtended, bool IsLate, string InWords)
{
    /// <param name="law">All rules; those in force on the day of receipt are used.</param>
    public static RequestClock Of(RequestHistory history, IEnumerable<RequestLaw> law, BankHolidays holidays, DateOnly asAt)
    {
        var (received, start) = (history.Request.ReceivedOn, history.StartsOn);
        var rules = law.Where(l => l.From <= received && !(l.To < received)).ToList();
        var extended = rules.Where(l => l.Limit == RequestTimeLimit.Extend).ToDictionary(l => l.Regime, l => holidays.AddWorkingDays(start, l.WorkingDays));

        // Until the authority has said under which law it answers, the shorter time is kept.
        var ordinary = holidays.AddWorkingDays(start, rules.Where(l => l.Limit == RequestTimeLimit.Answer).Min(l => l.WorkingDays));
        var by = history.Extension is { Regime: { } regime } ? extended[regime] : ordinary;
        var isLate = history.Answer is { } answer ? answer.On > by : !history.IsWaiting && asAt > by;
        return new RequestClock(history is { IsWaiting: true, Answer: null } ? null : by, extended, isLate, Words(history, by, isLate));
    }

    private static string Words(RequestHistory history, DateOnly by, bool isLate) => history switch
    {
        { Answer: { } answer } => $"Answered on {Sentences.Day(answer.On)}{(isLate ? $", after {Sentences.Day(by)}" : ", in time")}",
        { IsWaiting: true } => "Waits for whoever asked to say what is meant",
        _ => $"To be answered by {Sentences.Day(by)}{(isLate ? ", which has passed" : "")}",
    };
}
