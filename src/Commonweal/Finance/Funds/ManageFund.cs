using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Ledger;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Act = Commonweal.Platform.Audit.Act;

namespace Commonweal.Finance.Funds;

/// <param name="Reference">Names the event, such as an invoice number: the same one twice is one posting.</param>
/// <param name="AboveBecause">Why it is right, where it goes above what was agreed for the year.</param>
public sealed record MoneyEntry(DateOnly On, Money Sum, string Words, string Reference, Guid RequestKey, string? AboveBecause);

/// <param name="On">The day to which what mends it belongs.</param>
/// <param name="AboveBecause">Why it is right, where it goes above what was agreed for the year.</param>
public sealed record MendEntry(DateOnly On, string Why, Guid RequestKey, string? AboveBecause);

/// <param name="AgreedBy">Partners, as people read them, that agreed to a move of ring-fenced money.</param>
internal sealed record BudgetMove(ScheduleLine From, ScheduleLine To, Money Sum, string Key, DateOnly On, string Words, IReadOnlyCollection<string> AgreedBy);

/// <summary>The pool manager pays in, spends and moves budget, each by a clause of the agreement book and the ledger's rules.</summary>
public sealed class ManageFund(PostToLedger ledger, ReadLedger readLedger, ReadFunds read, AboveBudget aboveBudget, TheBook theBook, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public DateTime Now => AuditHash.ToMicrosecond(time.GetUtcNow());

    public DateOnly Today => clock.Today;

    /// <summary>The post is held by one person, employed by the host; and nothing is posted to a fund that may not go live.</summary>
    public Outcome<FundSetting> MayAct(FundCase fund) => ActsOtherwise(fund) is { } otherwise ? otherwise : fund.Setting.MayPost(fund.Fund.Title, IsManager(fund));

    public bool IsManager(FundCase fund) =>
        standing.Role == "pooled-fund-manager" && fund.Post?.Holder is { } holder && standing.PersonId == holder.Id && (fund.HostPartner is null || standing.PartnerId == fund.HostPartner.Id);

    /// <summary>The lines of a fund are written before it is live.</summary>
    public Outcome<FundSetting> MayPrepare(FundCase fund) => ActsOtherwise(fund) is { } otherwise ? otherwise : fund.Setting.MayPrepare(fund.Fund.Title, IsManager(fund));

    /// <summary>That whoever reads holds the post of pool manager, and acts in another now; null where it is not so.</summary>
    public ManagerActsOtherwise? ActsOtherwise(FundCase fund) => fund.Post?.Holder is { } holder && standing.PersonId == holder.Id && !IsManager(fund)
        ? new ManagerActsOtherwise(fund.Fund.Title, fund.HostPartner?.ShortName, fund.Post.Post.Title, standing.Speaker.InWords) : null;

    public Task<Outcome<PostedSet>> PayInAsync(FundCase fund, PartnerOrganisation partner, MoneyEntry entry, CancellationToken cancellation)
    {
        var set = new FundEvents(fund.Fund.Slug).Instalment($"instalment-{partner.Slug}-{Slug.From(entry.Reference)}", entry.On, entry.Words, partner.Slug, entry.Sum);
        return PostAsync(fund, set, () => new SetRemarks(LedgerSetKind.Instalment, standing.PersonSlug) { AboveBecause = entry.AboveBecause }, entry.RequestKey, $"{partner.ShortName} paid {entry.Sum.InWords} into {fund.Fund.Title}.",
            (known, _) => Task.FromResult(SpendRules.MayPayIn(entry.Sum, entry.On, Today).Then(_ => known.Post(set, Now))), cancellation);
    }

    public async Task<Outcome<PostedSet>> SpendAsync(FundCase fund, ScheduleLine line, MoneyEntry entry, PermittedExpenditure expenditure, CancellationToken cancellation)
    {
        var then = fund.EntryOf(line.Slug, entry.On);
        var allowed = await MaySpendAsync(fund, line.Slug, entry.Sum, entry.Words, entry.On, cancellation);
        if (allowed.IsRefused)
        {
            return allowed.Refusal;
        }

        var set = new FundEvents(fund.Fund.Slug).Spend($"spend-{Slug.From(entry.Reference)}", entry.On, entry.Words, line.Slug, entry.Sum);
        var remarks = new SetRemarks(LedgerSetKind.Spend, standing.PersonSlug) { Expenditure = expenditure, Basis = allowed.Value.Basis.InWords, AboveBecause = entry.AboveBecause };
        return await PostAsync(fund, set, () => remarks, entry.RequestKey, $"{fund.Fund.Title} spent {entry.Sum.InWords} on {line.Name}: {entry.Words}.",
            (known, _) => Task.FromResult(then is null ? new LineNotOpenThen(line.Name, entry.On)
                : SpendRules.MaySpend(new FundLine(then.Name, then.Part, fund.OriginOf(then), Money.Zero), entry.Sum, entry.On, Today).Then(_ => known.Post(set, Now))), cancellation);
    }

    /// <summary>What a lead provider paid on from its line. Nobody spends for the fund by it: the fund paid the lead provider before.</summary>
    public Task<Outcome<PostedSet>> PayOnAsync(FundCase fund, ScheduleLine line, SpecifiedProvider to, MoneyEntry entry, CancellationToken cancellation)
    {
        var set = new FundEvents(fund.Fund.Slug).PaidOn($"paid-on-{Slug.From(entry.Reference)}", entry.On, entry.Words, line.Slug, to.Slug, entry.Sum);
        var lead = fund.EntryOf(line.Slug, entry.On)?.LeadProvider;
        return PostAsync(fund, set, () => new SetRemarks(LedgerSetKind.PaidOn, standing.PersonSlug), entry.RequestKey, $"{fund.Fund.Title}: {lead} paid {entry.Sum.InWords} on to {to.Name} from {line.Name}.",
            (known, _) => Task.FromResult(SubPool.MayPayOn(line.Name, lead, to, entry.Sum, entry.On, Today).Then(_ => known.Post(set, Now))), cancellation);
    }

    /// <summary>Why a line cannot pass to a lead provider, or back, from a day; null where it can.</summary>
    internal async Task<Refusal?> MayPassAsync(FundCase fund, ScheduleLine line, string? lead, DateOnly from, CancellationToken cancellation)
    {
        var moved = await readLedger.StandingOnAsync(fund.Fund.Id, [LedgerAccount.Spend(line.Slug), LedgerAccount.SubPool(line.Slug)], cancellation);
        return SubPool.MayPass(line.Name, line.LeadProvider, lead, from, moved.Count == 0 ? null : moved.Max(p => p.EffectiveOn)).Refusal;
    }

    /// <summary>Whether the book lets the post spend pooled money of the fund on a day; with nought, whether its money is pooled then at all.</summary>
    internal async Task<Outcome<Permission>> MaySpendAsync(FundCase fund, string line, Money sum, string words, DateOnly on, CancellationToken cancellation) =>
        (await theBook.NowAsync(cancellation)).Permits(new SpendPooled(WhoActs.InPost(fund.Post?.Post.Slug ?? ""), fund.Fund.Slug, sum.Pence, words) { Line = line }, on);

    public Task<Outcome<PostedSet>> MoveAsync(FundCase fund, ScheduleLine from, ScheduleLine to, Money sum, string words, Guid requestKey, CancellationToken cancellation) =>
        MoveAsync(fund, new BudgetMove(from, to, sum, $"virement-{requestKey}", Today, words, []), requestKey, cancellation);

    /// <summary>The limit is of a year, so what was moved before is counted while nobody else moves.</summary>
    internal Task<Outcome<PostedSet>> MoveAsync(FundCase fund, BudgetMove move, Guid requestKey, CancellationToken cancellation)
    {
        string? basis = null;
        var (from, to, sum, words) = (move.From, move.To, move.Sum, move.Words);
        var set = new FundEvents(fund.Fund.Slug).Virement(move.Key, move.On, words, new BudgetVirement(from.Slug, to.Slug, sum));
        return PostAsync(fund, set, () => new SetRemarks(LedgerSetKind.Virement, standing.PersonSlug) { Basis = basis }, requestKey, $"{fund.Fund.Title}: {sum.InWords} moved from {from.Name} to {to.Name}.",
            async (known, cancel) =>
            {
                var position = await readLedger.StandingPositionAsync(fund.Fund.Id, Today, cancel);
                var moved = await readLedger.StandingMovedAsync(fund.Fund.Id, FinancialYear.Of(Today), cancel);
                var allowed = (await theBook.NowAsync(cancel)).Permits(new MovePooled(WhoActs.InPost(fund.Post?.Post.Slug ?? ""), fund.Fund.Slug, sum.Pence, moved.Pence, words), Today);
                basis = allowed.IsRefused ? null : allowed.Value.Basis.InWords;
                return fund.Budgets(position, new Money(long.MaxValue)).Vire(new BudgetVirement(from.Name, to.Name, sum), move.AgreedBy).Then(_ => allowed).Then(_ => known.Post(set, Now));
            }, cancellation);
    }

    public Task<Outcome<PostedSet>> ReverseAsync(FundCase fund, JournalEntry entry, MendEntry mend, CancellationToken cancellation) =>
        PostAsync(fund, [entry.Set.Key, ReversalKey(entry)], () => new SetRemarks(LedgerSetKind.Reversal, standing.PersonSlug) { Basis = mend.Why, AboveBecause = mend.AboveBecause }, mend.RequestKey,
            $"{fund.Fund.Title}: set {entry.Set.Number} was reversed. {mend.Why}",
            (known, _) => Task.FromResult(MayMend(entry, mend.On).Then(_ => known.Reverse(entry.Set.Key, ReversalKey(entry), mend.On, Now))), cancellation);

    /// <summary>Turns the set about and posts the right sum in its place, both or neither.</summary>
    public Task<Outcome<PostedSet>> ReplaceAsync(FundCase fund, JournalEntry entry, Money sum, MendEntry mend, CancellationToken cancellation)
    {
        var stands = new PostingSet(entry.Set.Key, entry.Set.EffectiveOn, entry.Set.Words, [.. entry.Postings.Select(p => new Posting(fund.Fund.Slug, p.Account, new Money(p.Pence)))]);
        var replacement = stands.WithSum($"replacement-of-{entry.Set.Number}", mend.On, sum);
        var remarks = new SetRemarks(entry.Set.Kind, standing.PersonSlug) { Basis = mend.Why, Expenditure = entry.Set.Expenditure, AboveBecause = mend.AboveBecause };
        return PostAsync(fund, [entry.Set.Key, ReversalKey(entry), replacement.Key], () => remarks, mend.RequestKey, $"{fund.Fund.Title}: set {entry.Set.Number} was replaced by one of {sum.InWords}. {mend.Why}",
            (known, _) => Task.FromResult(MayMend(entry, mend.On).Then(_ => known.Replace(entry.Set.Key, ReversalKey(entry), replacement, Now))), cancellation);
    }

    /// <summary>The joint executive team has accepted a month: nothing more is posted into it.</summary>
    public async Task<Refusal?> LockAsync(FundCase fund, Month month, string minute, Guid requestKey, CancellationToken cancellation)
    {
        var locked = await readLedger.LockedAsync(fund.Fund.Id, cancellation);
        var refusal = MayAct(fund).Refusal ?? (month.LastDay > Today ? new MonthNotOver(month) : locked.Any(l => l.Month == month) ? new LockedAlready(month) : null);
        return refusal ?? await ledger.KeepAsync(
            fund.Fund, _ => Task.FromResult<Refusal?>(null), new LockedMonth { FundId = fund.Fund.Id, Year = month.Year, Number = month.Number, Words = minute, KnownFrom = Now },
            new Act(standing.Actor, "LockMonth", fund.Url, $"{fund.Fund.Title}: {month.FirstDay:MMMM yyyy} was locked. {minute}", requestKey), cancellation);
    }

    internal Task<Outcome<PostedSet>> PostAsync(
        FundCase fund, PostingSet set, Func<SetRemarks> remarks, Guid requestKey, string sentence, Func<FundLedger, CancellationToken, Task<Outcome<PostedSet>>> decide, CancellationToken cancellation) =>
        PostAsync(fund, [set.Key], remarks, requestKey, sentence, decide, cancellation);

    internal async Task<Outcome<PostedSet>> PostAsync(
        FundCase fund, IReadOnlyList<string> keys, Func<SetRemarks> remarks, Guid requestKey, string sentence, Func<FundLedger, CancellationToken, Task<Outcome<PostedSet>>> decide, CancellationToken cancellation)
    {
        var lawful = MayAct(fund);
        IReadOnlyList<AboveAgreed> above = [];
        async Task<Outcome<PostedSet>> DecideAsync(FundLedger known, CancellationToken cancel)
        {
            var before = known.Sets.Count;
            var decided = await TakenBackAsync(fund, keys, cancel) is { } refusal ? refusal : await WithinSubPoolsAsync(fund, known, decide, cancel);
            above = decided.IsRefused ? [] : await aboveBudget.OfAsync(fund, known.Sets.Skip(before).Select(s => s.Set), cancel);
            return above.Count > 0 && remarks().AboveBecause is null ? new MoreThanAgreed(above) : decided;
        }

        return lawful.IsRefused ? lawful.Refusal : await ledger.ExecuteAsync(
            new LedgerAct(fund.Fund, keys, DecideAsync, () => AboveBudget.Said(remarks(), above), new Act(standing.Actor, "PostToFund", fund.Url, sentence.Length <= 900 ? sentence : sentence[..899] + "…", requestKey)), cancellation);
    }

    /// <summary>A variation that its manager took back is posted no more.</summary>
    private async Task<Refusal?> TakenBackAsync(FundCase fund, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        foreach (var number in keys.Select(FundVariation.NumberOf).OfType<long>())
        {
            if (await read.TakenBackAsync(fund.Fund.Id, number, cancellation) is { } taken)
            {
                return new VariationWasTakenBack(number, taken.From);
            }
        }

        return null;
    }

    /// <summary>Whatever is posted or turned about, no lead provider has paid on more than it was paid.</summary>
    private async Task<Outcome<PostedSet>> WithinSubPoolsAsync(FundCase fund, FundLedger known, Func<FundLedger, CancellationToken, Task<Outcome<PostedSet>>> decide, CancellationToken cancellation)
    {
        var before = known.Sets.Count;
        var decided = await decide(known, cancellation);
        Posted[] posted = [.. known.Sets.Skip(before).SelectMany(s => s.Set.Postings.Select(p => new Posted(p.Account, s.Set.EffectiveOn, p.Sum)))];
        foreach (var line in fund.Entries.Where(e => e.LeadProvider is not null).DistinctBy(e => e.Slug))
        {
            string[] accounts = [LedgerAccount.Spend(line.Slug), LedgerAccount.SubPool(line.Slug)];
            if (!decided.IsRefused && posted.Any(p => accounts.Contains(p.Account)))
            {
                var stands = (await readLedger.StandingOnAsync(fund.Fund.Id, accounts, cancellation)).Select(p => new Posted(p.Account, p.EffectiveOn, new Money(p.Pence)));
                decided = SubPool.Of(line.Name, fund.MovementsOf(line.Slug, [.. stands, .. posted])).Then(_ => decided);
            }
        }

        return decided;
    }

    private Outcome<LedgerSetKind> MayMend(JournalEntry entry, DateOnly on) => on > Today ? new PostedAhead(on) : entry.Set.Kind.MayMend();

    private static string ReversalKey(JournalEntry entry) => $"reversal-of-{entry.Set.Number}";
}

public sealed record MonthNotOver(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} is not over. Lock it when its last day has passed.");

public sealed record LockedAlready(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} is locked already.");
