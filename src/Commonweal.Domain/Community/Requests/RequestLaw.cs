using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Community.Requests;

public enum RequestTimeLimit
{
    Answer,

    /// <summary>The longest time where the authority says in time why it needs longer.</summary>
    Extend,

    /// <summary>To look at an answer again, counted from when that was asked for.</summary>
    Review,
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
/// <param name="ReviewBy">The last day to look at the answer again; null where nobody asked for that.</param>
public sealed record RequestClock(DateOnly? AnswerBy, IReadOnlyDictionary<RequestRegime, DateOnly> LatestExtended, bool IsLate, DateOnly? ReviewBy, bool IsReviewLate, string InWords)
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
        DateOnly? reviewBy = history is { ReviewAsked: { } asked, Answer.Regime: { } under } ? holidays.AddWorkingDays(asked.On, rules.First(l => l.Limit == RequestTimeLimit.Review && l.Regime == under).WorkingDays) : null;
        var isReviewLate = (history.Review?.On ?? asAt) > reviewBy;
        return new RequestClock(history is { IsWaiting: true, Answer: null } ? null : by, extended, isLate, reviewBy, isReviewLate, Words(history, by, isLate, reviewBy, isReviewLate));
    }

    private static string Words(RequestHistory history, DateOnly by, bool isLate, DateOnly? reviewBy, bool isReviewLate) => history switch
    {
        { Review: { } review } => $"Looked at again on {Sentences.Day(review.On)}{(isReviewLate ? $", after {Sentences.Day(reviewBy!.Value)}" : ", in time")}",
        { ReviewAsked: not null } => $"To be looked at again by {Sentences.Day(reviewBy!.Value)}{(isReviewLate ? ", which has passed" : "")}",
        { Answer: { } answer } => $"Answered on {Sentences.Day(answer.On)}{(isLate ? $", after {Sentences.Day(by)}" : ", in time")}",
        { IsWaiting: true } => "Waits for whoever asked to say what is meant",
        _ => $"To be answered by {Sentences.Day(by)}{(isLate ? ", which has passed" : "")}",
    };
}
