using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Ledger;

/// <summary>What a check of one fund's chain found.</summary>
/// <param name="Broken">The first link that does not hold; null where all do.</param>
public sealed record LedgerCheck(string Fund, long Sets, BrokenLink? Broken)
{
    public string InWords => Broken is null ? $"The ledger of {Fund} holds: {Sets:N0} sets, none changed or taken out." : $"The ledger of {Fund} is broken. {Broken} {Sets:N0} sets before it hold.";
}

/// <summary>Reads the ledger of every fund from its beginning, makes each hash again and names the first link that does not hold.</summary>
public sealed class LedgerVerification(CommonwealContext context) : IKeepChain
{
    public async Task<IReadOnlyList<KeptChain>> CheckAsync(CancellationToken cancellation) => [.. (await ExecuteAsync(cancellation)).Select(c => new KeptChain(c.Broken is null, c.InWords))];

    public async Task<IReadOnlyList<LedgerCheck>> ExecuteAsync(CancellationToken cancellation)
    {
        var checks = new List<LedgerCheck>();
        foreach (var fund in await context.Set<Fund>().AsNoTracking().OrderBy(f => f.Slug).ToListAsync(cancellation))
        {
            var head = await context.Set<LedgerHead>().AsNoTracking().FirstOrDefaultAsync(h => h.FundId == fund.Id, cancellation);
            checks.Add(await CheckFundAsync(fund, head, cancellation));
        }

        return checks;
    }

    private async Task<LedgerCheck> CheckFundAsync(Fund fund, LedgerHead? head, CancellationToken cancellation)
    {
        var (count, last, chain) = (0L, AuditHash.Beginning, new LedgerChain(fund.Id, 0, AuditHash.Beginning));
        var sets = await All<LedgerSet>().Where(s => s.FundId == fund.Id).OrderBy(s => s.Number).ToListAsync(cancellation);
        var postings = All<LedgerPosting>().Where(p => p.FundId == fund.Id).OrderBy(p => p.SetNumber).ThenBy(p => p.Place).AsAsyncEnumerable().GetAsyncEnumerator(cancellation);
        await using var closing = postings.ConfigureAwait(false);
        var hasMore = await postings.MoveNextAsync();
        foreach (var set in sets)
        {
            var own = new List<LedgerPosting>();
            for (; hasMore && postings.Current.SetNumber <= set.Number; hasMore = await postings.MoveNextAsync())
            {
                own.Add(postings.Current);
            }

            if (Fault(set, own, count, last, chain) is { } fault)
            {
                return new LedgerCheck(fund.Title, count, fault);
            }

            (count, last) = (set.Number, set.Hash);
        }

        return new LedgerCheck(fund.Title, count, AtTheEnd(head, count, last));
    }

    private static BrokenLink? Fault(LedgerSet set, List<LedgerPosting> own, long count, byte[] last, LedgerChain chain) =>
        set.Number != count + 1 ? new BrokenLink(count + 1, null, $"it is not there: entry {set.Number} comes after entry {count}")
        : !set.PreviousHash.AsSpan().SequenceEqual(last) ? new BrokenLink(set.Number, set.KnownFrom, "it was chained to another entry than the one before it, which was changed or replaced")
        : own.Any(p => p.SetNumber != set.Number || p.EffectiveOn != set.EffectiveOn || p.KnownFrom != set.KnownFrom) ? new BrokenLink(set.Number, set.KnownFrom, "its postings bear another day than it does")
        : !chain.HashOf(set, own).AsSpan().SequenceEqual(set.Hash) ? new BrokenLink(set.Number, set.KnownFrom, "its words, days or postings are not those it was made with")
        : Money.Sum(own.Select(p => new Money(p.Pence))) != Money.Zero ? new BrokenLink(set.Number, set.KnownFrom, "its postings do not come to nought")
        : null;

    /// <summary>Sets taken off the end are missed by the head alone.</summary>
    private static BrokenLink? AtTheEnd(LedgerHead? head, long count, byte[] last) =>
        (head?.Number ?? 0) != count ? new BrokenLink(count + 1, null, $"it is not there: the ledger once had {head?.Number ?? 0} entries and now has {count}")
        : head is not null && !head.Hash.AsSpan().SequenceEqual(last) ? new BrokenLink(count, null, "the ledger ended with another hash than it has")
        : null;

    private IQueryable<T> All<T>() where T : class => context.Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking();
}
