using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Ledger;

/// <summary>What one act does to a fund's ledger.</summary>
/// <param name="Keys">Of the sets that the rules must see: those that are posted, and the one that is reversed.</param>
/// <param name="Decide">Asks the rules, while nobody else posts to the fund.</param>
/// <param name="Remarks">Asked for once it is decided.</param>
public sealed record LedgerAct(Fund Fund, IReadOnlyList<string> Keys, Func<FundLedger, CancellationToken, Task<Outcome<PostedSet>>> Decide, Func<SetRemarks> Remarks, Act Act);

/// <summary>
/// The one way into a fund's ledger. It takes the fund's head row, and on SQLite the write lock, before anything is read: the next act on that fund waits here until this one is whole.
/// </summary>
public sealed class PostToLedger(CommonwealContext context, AuditChain audit)
{
    public async Task<Outcome<PostedSet>> ExecuteAsync(LedgerAct act, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var heads = context.Set<LedgerHead>().Where(h => h.FundId == act.Fund.Id);
        if (await heads.ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, h => h.Number), cancellation) == 0)
        {
            return new LedgerNotOpened(act.Fund.Title);
        }

        var head = await heads.AsNoTracking().SingleAsync(cancellation);
        var (ledger, numbers) = await KnowingAsync(act, head, cancellation);
        var decided = await act.Decide(ledger, cancellation);
        if (decided.IsRefused)
        {
            return decided;
        }

        var (remarks, chain) = (act.Remarks(), new LedgerChain(head.FundId, head.Number, head.Hash));
        foreach (var posted in ledger.Sets.Where(s => s.Number > head.Number))
        {
            var (set, postings) = chain.Link(posted, posted.Reverses is null ? remarks : remarks with { Kind = LedgerSetKind.Reversal, Expenditure = null }, key => numbers[key]);
            numbers[set.Key] = set.Number;
            context.Add(set);
            context.AddRange(postings);
        }

        if (chain.Head.Number == head.Number)
        {
            return decided.Value with { StoodBefore = true };
        }

        context.Act = act.Act;
        await context.SaveChangesAsync(cancellation);
        await heads.ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, chain.Head.Number).SetProperty(h => h.Hash, chain.Head.Hash), cancellation);
        await transaction.CommitAsync(cancellation);
        return decided;
    }

    /// <summary>Posts many sets, all or none, past the change tracker: the act says how many they are. A fund that has no ledger yet gets one.</summary>
    public async Task<Refusal?> ExecuteManyAsync(Fund fund, IReadOnlyList<PostingSet> sets, SetRemarks remarks, DateTime recordedAt, Act act, CancellationToken cancellation)
    {
        if (context.Database.IsSqlite())
        {
            // 64 MiB for this connection: postings come in no order of account, and SQLite's usual 2 MiB would write and read the pages of that index over and over.
            await context.Database.OpenConnectionAsync(cancellation);
            await context.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -65536", cancellation);
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var heads = context.Set<LedgerHead>().Where(h => h.FundId == fund.Id);
        if (await heads.ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, h => h.Number), cancellation) == 0)
        {
            context.Write([new LedgerHead { FundId = fund.Id, Number = 0, Hash = AuditHash.Beginning }], cancellation);
        }

        var head = await heads.AsNoTracking().SingleAsync(cancellation);
        var held = await Standing<LedgerSet>(fund).Select(s => s.Key).ToHashSetAsync(cancellation);
        var ledger = FundLedger.Knowing([], await LockedAsync(fund, cancellation), head.Number);
        foreach (var set in sets)
        {
            if ((held.Contains(set.Key) ? new KeyHasOtherContent(set.Key) : ledger.Post(set, recordedAt).Refusal) is { } refusal)
            {
                return refusal;
            }
        }

        var chain = new LedgerChain(fund.Id, head.Number, head.Hash);
        var linked = ledger.Sets.Select(s => chain.Link(s, remarks, _ => 0)).ToList();
        context.Write(linked.Select(l => l.Set), cancellation);
        context.Write(linked.SelectMany(l => l.Postings), cancellation);
        await audit.SaveAsync(context, act, () => context.SaveChangesAsync(cancellation), cancellation);
        await heads.ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, chain.Head.Number).SetProperty(h => h.Hash, chain.Head.Hash), cancellation);
        await transaction.CommitAsync(cancellation);
        return null;
    }

    /// <summary>Keeps a row beside the ledger, such as a month that is locked, once whatever is being posted is whole.</summary>
    /// <param name="ask">Asks the rules, while nobody posts to the fund.</param>
    public async Task<Refusal?> KeepAsync(Fund fund, Func<CancellationToken, Task<Refusal?>> ask, object row, Act act, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.Set<LedgerHead>().Where(h => h.FundId == fund.Id).ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, h => h.Number), cancellation) == 0)
        {
            return new LedgerNotOpened(fund.Title);
        }

        if (await ask(cancellation) is { } refusal)
        {
            return refusal;
        }

        context.Add(row);
        context.Act = act;
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return null;
    }

    /// <summary>The sets under the keys of the act, with what reversed them, and the months that are locked.</summary>
    private async Task<(FundLedger Ledger, Dictionary<string, long> Numbers)> KnowingAsync(LedgerAct act, LedgerHead head, CancellationToken cancellation)
    {
        var all = Standing<LedgerSet>(act.Fund);
        var named = await all.Where(s => act.Keys.Contains(s.Key)).ToListAsync(cancellation);
        var numbers = named.Select(s => (long?)s.Number).ToList();
        named.AddRange((await all.Where(s => numbers.Contains(s.Reverses)).ToListAsync(cancellation)).Where(s => named.All(n => n.Number != s.Number)));
        var kept = named.Select(s => s.Number).ToList();
        var postings = (await Standing<LedgerPosting>(act.Fund).Where(p => kept.Contains(p.SetNumber)).OrderBy(p => p.Place).ToListAsync(cancellation)).ToLookup(p => p.SetNumber);
        var keys = named.ToDictionary(s => s.Number, s => s.Key);
        var sets = named.OrderBy(s => s.Number).Select(s => new PostedSet(
            s.Number, new PostingSet(s.Key, s.EffectiveOn, s.Words, [.. postings[s.Number].Select(p => new Posting(act.Fund.Slug, p.Account, new Money(p.Pence)))]), s.KnownFrom,
            s.Reverses is { } reversed ? keys.GetValueOrDefault(reversed, "") : null, s.Replaces is { } replaced ? keys.GetValueOrDefault(replaced, "") : null));
        return (FundLedger.Knowing(sets, await LockedAsync(act.Fund, cancellation), head.Number), named.ToDictionary(s => s.Key, s => s.Number, StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<(string Fund, Month Month)>> LockedAsync(Fund fund, CancellationToken cancellation) =>
        [.. (await Standing<LockedMonth>(fund).ToListAsync(cancellation)).Select(l => (fund.Slug, l.Month))];

    /// <summary>All of a fund's, also what was recorded since the request began.</summary>
    private IQueryable<T> Standing<T>(Fund fund) where T : class =>
        context.Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(r => EF.Property<FundId>(r, nameof(LedgerSet.FundId)) == fund.Id);
}

public sealed record LedgerNotOpened(string Title) : Refusal($"The ledger of {Title} is not open: no budget has been agreed for it.");
