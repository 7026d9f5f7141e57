using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Ledger;

/// <summary>A set as it stands in the journal, with the sets that mend it.</summary>
public sealed record JournalEntry(LedgerSet Set, IReadOnlyList<LedgerPosting> Postings, long? ReversedBy, long? ReplacedBy)
{
    /// <summary>What it moves: the sum of its debits.</summary>
    public Money Sum => Money.Sum(Postings.Where(p => p.Pence > 0).Select(p => new Money(p.Pence)));
}

/// <summary>Reads a fund's ledger as at a day, as known by an instant.</summary>
public sealed class ReadLedger(CommonwealContext context, TwoDates dates)
{
    /// <summary>The financial year of the day up to the day; what the host holds is of all years.</summary>
    /// <remarks>Where no instant was chosen up to which things are known, all that stands is: then the sums come from an index alone.</remarks>
    public Task<FundPosition> PositionAsync(FundId fund, DateOnly asAt, CancellationToken cancellation) =>
        PositionAsync(dates.IsKnownAtChosen ? context.Set<LedgerPosting>() : Standing<LedgerPosting>(), fund, asAt, cancellation);

    /// <summary>As it stands at this moment, with what others posted since the request began: for rules that are asked while nobody else posts.</summary>
    public Task<FundPosition> StandingPositionAsync(FundId fund, DateOnly asAt, CancellationToken cancellation) => PositionAsync(Standing<LedgerPosting>(), fund, asAt, cancellation);

    /// <summary>What was moved between lines in a financial year and not reversed, as it stands at this moment.</summary>
    public async Task<Money> StandingMovedAsync(FundId fund, FinancialYear year, CancellationToken cancellation)
    {
        var (from, to) = (year.From, year.To);
        var sets = Standing<LedgerSet>().Where(s => s.FundId == fund);
        var moved = sets.Where(s => s.Kind == LedgerSetKind.Virement && s.EffectiveOn >= from && s.EffectiveOn <= to && !sets.Any(r => r.Reverses == s.Number)).Select(s => s.Number);
        return new Money(await Standing<LedgerPosting>().Where(p => p.FundId == fund && p.Pence > 0 && moved.Contains(p.SetNumber)).SumAsync(p => p.Pence, cancellation));
    }

    /// <summary>Every posting to some accounts, as they stand at this moment.</summary>
    public async Task<IReadOnlyList<LedgerPosting>> StandingOnAsync(FundId fund, IReadOnlyList<string> accounts, CancellationToken cancellation) =>
        await Standing<LedgerPosting>().Where(p => p.FundId == fund && accounts.Contains(p.Account)).ToListAsync(cancellation);

    private IQueryable<T> Standing<T>() where T : class => context.Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking();

    private static async Task<FundPosition> PositionAsync(IQueryable<LedgerPosting> postings, FundId fund, DateOnly asAt, CancellationToken cancellation)
    {
        var from = FinancialYear.Of(asAt).From;
        var sums = await postings.AsNoTracking()
            .Where(p => p.FundId == fund && p.EffectiveOn <= asAt && (p.EffectiveOn >= from || p.Account == LedgerAccount.Cash))
            .GroupBy(p => p.Account).Select(g => new { g.Key, Pence = g.Sum(p => p.Pence) }).ToListAsync(cancellation);
        return FundPosition.Of(sums.Select(s => (s.Key, s.Pence)));
    }

    /// <summary>Newest last.</summary>
    /// <param name="account">Only sets that touch it; null for all.</param>
    public async Task<IReadOnlyList<JournalEntry>> JournalAsync(FundId fund, DateOnly asAt, string? account, CancellationToken cancellation)
    {
        var sets = await context.Set<LedgerSet>().AsNoTracking().Where(s => s.FundId == fund && s.EffectiveOn <= asAt).OrderBy(s => s.Number).ToListAsync(cancellation);
        var postings = (await context.Set<LedgerPosting>().AsNoTracking().Where(p => p.FundId == fund && p.EffectiveOn <= asAt).ToListAsync(cancellation)).ToLookup(p => p.SetNumber);
        var (reversed, replaced) = (ByLink(sets, s => s.Reverses), ByLink(sets, s => s.Replaces));
        return
        [
            .. sets.Select(s => new JournalEntry(s, [.. postings[s.Number].OrderBy(p => p.Place)], reversed.GetValueOrDefault(s.Number), replaced.GetValueOrDefault(s.Number)))
                .Where(e => account is null || e.Postings.Any(p => p.Account == account)),
        ];
    }

    /// <summary>Every set that belongs to a later day, the earliest first: posted already, and still to come.</summary>
    public async Task<IReadOnlyList<LedgerSet>> ToComeAsync(FundId fund, DateOnly asAt, CancellationToken cancellation) =>
        await context.Set<LedgerSet>().AsNoTracking().Where(s => s.FundId == fund && s.EffectiveOn > asAt).OrderBy(s => s.EffectiveOn).ThenBy(s => s.Number).ToListAsync(cancellation);

    public async Task<IReadOnlyList<LockedMonth>> LockedAsync(FundId fund, CancellationToken cancellation) =>
        await context.Set<LockedMonth>().AsNoTracking().Where(l => l.FundId == fund).OrderBy(l => l.Year).ThenBy(l => l.Number).ToListAsync(cancellation);

    private static Dictionary<long, long?> ByLink(List<LedgerSet> sets, Func<LedgerSet, long?> link) =>
        sets.Where(s => link(s) is not null).ToDictionary(s => link(s)!.Value, s => (long?)s.Number);
}
