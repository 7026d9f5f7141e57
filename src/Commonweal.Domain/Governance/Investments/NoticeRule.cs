using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Domain.Governance.Investments;

/// <summary>The sum above which a scheme is brought to the Board, and the clause that says so. The paper gives it as an example, so it is data (INV-02).</summary>
public sealed record NoticeThreshold(long Pence, string Clause, string GivenTo)
{
    /// <summary>As the agreement book holds it for one partner on a day; null where no clause binds that partner.</summary>
    public static NoticeThreshold? For(AgreementBook book, PartnerId partner, DateOnly asAt) => book.BoundBy(partner, asAt)
        .Where(c => c.Clause.Effect is RequiresNotice { Of: NoticeSubject.InvestmentOrDisinvestment, ThresholdPence: not null })
        .OrderByDescending(c => c.Agreement.Number)
        .Select(c => new NoticeThreshold(((RequiresNotice)c.Clause.Effect).ThresholdPence!.Value, $"clause {c.Clause.Reference} of {c.Agreement.InWords}", ((RequiresNotice)c.Clause.Effect).GivenTo))
        .FirstOrDefault();
}

public enum NoticeState
{
    /// <summary>Not over the sum.</summary>
    NotNeeded,

    ToBeBrought,
    Given,

    /// <summary>Decided while over the sum, and not brought to the Board on an earlier day (INV-05).</summary>
    DecidedWithoutNotice,

    /// <summary>No clause asks this partner for a notice.</summary>
    NotBound,
}

public static class NoticeStates
{
    public static string InWords(this NoticeState state) => state switch
    {
        NoticeState.NotNeeded => "Not over the sum",
        NoticeState.ToBeBrought => "To be brought to the Board",
        NoticeState.Given => "Brought to the Board",
        NoticeState.DecidedWithoutNotice => "Decided without notice",
        NoticeState.NotBound => "No clause asks for notice",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

/// <summary>What was invested and what was taken out, the local share alone, over all parts of one scheme. The two are never set against each other.</summary>
/// <param name="Parts">How many parts of the scheme are summed.</param>
public sealed record SchemeSum(decimal CapitalInPence, decimal CapitalOutPence, decimal RevenueInPence, decimal RevenueOutPence, int Parts)
{
    private const decimal Whole = 10_000m;

    private decimal Largest => new[] { CapitalInPence, CapitalOutPence, RevenueInPence, RevenueOutPence }.Max();

    /// <summary>Over, and not exactly, the sum (INV-02).</summary>
    public bool IsOver(NoticeThreshold threshold) => RequiresNotice.IsOver(threshold.Pence, CapitalInPence, CapitalOutPence, RevenueInPence, RevenueOutPence);

    public string InWords(NoticeThreshold threshold) =>
        $"{(Parts == 1 ? "It comes" : $"Its {Parts} parts of the same service and year come")} to {Sentences.Pounds((long)Largest)} at most, which is {(IsOver(threshold) ? "over" : "not over")} {Sentences.Pounds(threshold.Pence)}.";

    /// <summary>
    /// What schemes of the same service come to over all partners, entered within twelve months of this one, where that is over the sum and its own parts are not: a warning, and no duty (INV-02). Null where there is nothing to warn of.
    /// </summary>
    public string? Warning(IPartOfACase scheme, IEnumerable<IPartOfACase> all, NoticeThreshold threshold, DateOnly asAt)
    {
        var near = all.Where(s => s.Service == scheme.Service && s.EnteredOn <= asAt && s.EnteredOn > scheme.EnteredOn.AddYears(-1) && s.EnteredOn < scheme.EnteredOn.AddYears(1)).ToList();
        var wider = Added(near);
        return IsOver(threshold) || !wider.IsOver(threshold) ? null
            : $"{near.Count} schemes of this service, of {near.Select(s => s.PartnerId).Distinct().Count()} {(near.Select(s => s.PartnerId).Distinct().Count() == 1 ? "partner" : "partners")} within twelve months, come to {Sentences.Pounds((long)wider.Largest)} together. No rule asks that they are brought to the Board; it may want to hear of them as one.";
    }

    /// <summary>All parts known by a day of the same partner, service and financial year.</summary>
    public static SchemeSum Of(IPartOfACase scheme, IEnumerable<IPartOfACase> all, DateOnly asAt) =>
        Added([.. all.Where(s => s.PartnerId == scheme.PartnerId && s.Service == scheme.Service && s.FinancialYear == scheme.FinancialYear && s.EnteredOn <= asAt)]);

    private static SchemeSum Added(List<IPartOfACase> parts)
    {
        decimal Sum(Func<IPartOfACase, long> pence, int sign) => parts.Select(p => Math.Max(0, sign * pence(p)) * p.LocalBasisPoints / Whole).Sum();
        return new SchemeSum(Sum(p => p.CapitalPence, 1), Sum(p => p.CapitalPence, -1), Sum(p => p.AnnualRevenuePence, 1), Sum(p => p.AnnualRevenuePence, -1), parts.Count);
    }
}

/// <summary>A scheme as it stands on a day.</summary>
public sealed record SchemeReading(InvestmentScheme Scheme, SchemeSum Sum, NoticeThreshold? Threshold, BroughtToBoard? Brought, SchemeDecided? Decided, NoticeState State)
{
    /// <summary>What stands beside it though no rule asks for it; null where nothing does.</summary>
    public string? Warning { get; init; }

    public string InWords => State switch
    {
        NoticeState.NotBound => "No clause asks this partner for a notice.",
        NoticeState.DecidedWithoutNotice => $"Decided on {Sentences.Day(Decided!.On)} without having been brought to the Board before. {Sum.InWords(Threshold!)} The decision stands; the partners were to be told first.",
        NoticeState.Given => $"Brought to the Board on {Sentences.Day(Brought!.On)}. {Sum.InWords(Threshold!)}",
        NoticeState.ToBeBrought => $"{Sum.InWords(Threshold!)} It is to be brought to the Board before it is decided.",
        _ => Sum.InWords(Threshold!),
    };

    /// <param name="thresholdOn">The sum that binds the partner on a day.</param>
    public static SchemeReading Of(
        InvestmentScheme scheme, IReadOnlyCollection<InvestmentScheme> all, IEnumerable<BroughtToBoard> brought, IEnumerable<SchemeDecided> decided, Func<DateOnly, NoticeThreshold?> thresholdOn, DateOnly asAt)
    {
        var first = brought.Where(b => b.SchemeId == scheme.Id && b.On <= asAt).MinBy(b => b.On);
        var done = decided.Where(d => d.SchemeId == scheme.Id && d.On <= asAt).MinBy(d => d.On);
        var day = done is { Result: not SchemeResult.Dropped } ? done.On : asAt;
        var (sum, threshold) = (SchemeSum.Of(scheme, all, Later(day, scheme.EnteredOn)), thresholdOn(day));
        var isWithout = done is { Result: not SchemeResult.Dropped } && (first is null || first.On >= done.On);
        var state = threshold is null ? NoticeState.NotBound
            : !sum.IsOver(threshold) ? first is null ? NoticeState.NotNeeded : NoticeState.Given
            : isWithout ? NoticeState.DecidedWithoutNotice
            : first is null ? done is null ? NoticeState.ToBeBrought : NoticeState.NotNeeded
            : NoticeState.Given;
        return new SchemeReading(scheme, sum, threshold, first, done, state) { Warning = threshold is null ? null : sum.Warning(scheme, all, threshold, asAt) };
    }

    public Outcome<BroughtToBoard> MayBring(BroughtToBoard brought, DateOnly today) =>
        Brought is not null ? new BroughtAlready(Brought.On) : brought.On > today ? new Partnership.Agreements.DecisionStillToCome(brought.On) : brought;

    /// <summary>The partner's own decision is never refused for want of a notice (INV-04): it is recorded, and flagged.</summary>
    public Outcome<SchemeDecided> MayDecide(SchemeDecided decided, DateOnly today) =>
        Decided is not null ? new SchemeDecidedAlready(Decided.On) : decided.On > today ? new Partnership.Agreements.DecisionStillToCome(decided.On) : decided;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}

public sealed record BroughtAlready(DateOnly On) : Refusal($"It was brought to the Board on {Sentences.Day(On)} already.");

public sealed record SchemeDecidedAlready(DateOnly On) : Refusal($"What was decided of it on {Sentences.Day(On)} is recorded already. Enter another scheme if it changed.");
