using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Impacts;

/// <summary>That a partner was asked what a change would mean for it, and by when it is to answer (INV-03). Of a matter, or of an investment notice: one of the two.</summary>
public sealed class ImpactAsked : IEvent
{
    public long Id { get; init; }

    public DecisionId? DecisionId { get; init; }

    public InvestmentNoticeId? NoticeId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly ReplyBy { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What the partner answered, in its own words. It may answer again; the last answer counts.</summary>
public sealed class ImpactAnswer : IEvent
{
    public long Id { get; init; }

    public DecisionId? DecisionId { get; init; }

    public InvestmentNoticeId? NoticeId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required ImpactKind Kind { get; init; }

    /// <summary>Of a whole year: above 0 where the partner is better off, below 0 where it is worse off.</summary>
    public long? AmountPence { get; init; }

    /// <summary>By when it will answer, where it needs time.</summary>
    public DateOnly? NeedsUntil { get; init; }

    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public static Outcome<ImpactAnswer> MayAnswer(IEnumerable<ImpactAsked> asked, ImpactAnswer answer, string partnerName)
    {
        if (asked.All(a => a.PartnerId != answer.PartnerId || a.On > answer.On))
        {
            return new NotAskedForImpact(partnerName);
        }

        return answer.Kind switch
        {
            ImpactKind.Effect when answer.AmountPence is null or 0 => new EffectNeedsAmount(),
            ImpactKind.NeedsTime when answer.NeedsUntil is null || answer.NeedsUntil <= answer.On => new TimeNeedsADay(),
            _ => answer,
        };
    }
}

public enum ImpactKind
{
    NoEffect,
    Effect,
    NeedsTime,
}

public static class ImpactKinds
{
    public static string InWords(this ImpactKind kind) => kind switch
    {
        ImpactKind.NoEffect => "No effect on us",
        ImpactKind.Effect => "An effect, of this amount a year",
        ImpactKind.NeedsTime => "We need time to answer",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>
/// Where one partner stands with the question on a day. A partner that stays silent past its day holds nothing up, and its silence is shown as silence: a notice is no veto (INV-04).
/// Asking for time moves the day once.
/// </summary>
public sealed record ImpactReading(PartnerId Partner, ImpactAsked Asked, ImpactAnswer? Answer, DateOnly WaitsUntil, bool IsWaitedFor)
{
    public string InWords => Answer switch
    {
        { Kind: ImpactKind.NoEffect } => "No effect",
        { Kind: ImpactKind.Effect, AmountPence: { } pence } => pence < 0 ? $"Worse off by {Sentences.Pounds(-pence)} a year" : $"Better off by {Sentences.Pounds(pence)} a year",
        { Kind: ImpactKind.NeedsTime } when IsWaitedFor => $"Asked for time until {Sentences.Day(WaitsUntil)}",
        { Kind: ImpactKind.NeedsTime } => $"Asked for time until {Sentences.Day(WaitsUntil)}, and has not answered",
        _ when IsWaitedFor => $"No answer yet; asked for by {Sentences.Day(WaitsUntil)}",
        _ => $"No answer by {Sentences.Day(WaitsUntil)}: silence, not agreement",
    };

    public static IReadOnlyList<ImpactReading> Of(IEnumerable<ImpactAsked> asked, IEnumerable<ImpactAnswer> answers, DateOnly asAt)
    {
        var given = answers.Where(a => a.On <= asAt).OrderBy(a => a.On).ThenBy(a => a.KnownFrom).ThenBy(a => a.Id).ToLookup(a => a.PartnerId);
        return
        [
            .. asked.Where(a => a.On <= asAt).GroupBy(a => a.PartnerId).Select(same => same.OrderBy(a => a.On).ThenBy(a => a.Id).First())
                .Select(first => One(first, [.. given[first.PartnerId]], asAt)),
        ];
    }

    private static ImpactReading One(ImpactAsked asked, IReadOnlyList<ImpactAnswer> answers, DateOnly asAt)
    {
        var waits = answers.FirstOrDefault(a => a.Kind == ImpactKind.NeedsTime)?.NeedsUntil is { } later && later > asked.ReplyBy ? later : asked.ReplyBy;
        var last = answers is [.., var latest] ? latest : null;
        return new ImpactReading(asked.PartnerId, asked, last, waits, last is null or { Kind: ImpactKind.NeedsTime } && asAt <= waits);
    }
}

public sealed record NotAskedForImpact(string Partner) : Refusal($"{Partner} was not asked what this would mean for it.")
{
    public override string RestsOn => "S1:201";

    public override string WhoCouldMend => "Whoever gives the notice, by asking it";
}

public sealed record EffectNeedsAmount() : Refusal("Say by how much a year you would be better or worse off. An estimate will do.")
{
    public override string RestsOn => "S1:201";
}

public sealed record TimeNeedsADay() : Refusal("You ask for more time: enter the day by which you will answer. It must be after today.");

public sealed record AskedForNoLaterDay() : Refusal("Enter the day by which they are to answer. It must be after today, so that they have time.");
