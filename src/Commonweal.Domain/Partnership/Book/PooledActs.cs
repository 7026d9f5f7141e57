using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>Pooled money: the fund's contributors, as the clause names them, must each be bound; nobody can ask for fewer.</summary>
internal static class PooledActs
{
    public static Outcome<Ground> Commit(AgreementBook book, CommitPooled act, DateOnly asAt)
    {
        var used = new List<BookEntry>(4);
        var refusal = Pool(book, act.Fund, act.Line, asAt, used)
            ?? MayHandle(book, act.By, used[0], new AuthorityAsked(act.Fund, LeadActions.Spend, act.AmountPence), asAt, used);
        if (refusal is not null)
        {
            return refusal;
        }

        foreach (var entry in used)
        {
            if (entry.Agreement.IsPastTerm(asAt))
            {
                return new NewCommitmentPastTerm(entry.Agreement);
            }
        }

        return Ground(book, used, asAt);
    }

    public static Outcome<Ground> Spend(AgreementBook book, SpendPooled act, DateOnly asAt)
    {
        var used = new List<BookEntry>(4);
        var refusal = Pool(book, act.Fund, act.Line, asAt, used)
            ?? MayHandle(book, act.By, used[0], new AuthorityAsked(act.Fund, LeadActions.Spend, act.AmountPence), asAt, used);
        return refusal is not null ? refusal : Ground(book, used, asAt);
    }

    public static Outcome<Ground> Move(AgreementBook book, MovePooled act, DateOnly asAt)
    {
        var used = new List<BookEntry>(4);
        var asked = new AuthorityAsked(act.Fund, LeadActions.Spend, act.AmountPence, act.MovedThisYearPence, IsVirement: true);
        var refusal = Pool(book, act.Fund, null, asAt, used) ?? MayHandle(book, act.By, used[0], asked, asAt, used);
        return refusal is not null ? refusal : Ground(book, used, asAt);
    }

    /// <summary>What was lawfully arranged goes on, whatever happened to the agreement since: the clauses of that day are asked, not today's.</summary>
    public static Outcome<Ground> Pay(AgreementBook book, PayUnderArrangement act, DateOnly asAt)
    {
        if (act.ArrangedOn > asAt)
        {
            return new ArrangedLater(act.ArrangedOn);
        }

        var used = new List<BookEntry>(4);
        if (Pool(book, act.Fund, null, act.ArrangedOn, used) is { } refusal)
        {
            return refusal;
        }

        var pool = used[0];
        if (pool.Agreement.IsPastTerm(act.ArrangedOn))
        {
            return new NewCommitmentPastTerm(pool.Agreement);
        }

        if (act.By.Partner is not { } payer || !pool.Concerns.Contains(payer))
        {
            var asked = new AuthorityAsked(act.Fund, LeadActions.Spend, 0);
            var notGranted = act.By.Post is null ? NotLeadOrHost(book, pool) : LeadActs.Authority(book, act.By.Post, asked, pool.Concerns, act.ArrangedOn, used);
            if (notGranted is not null)
            {
                return notGranted;
            }
        }

        return Grounds.Of(book, used, pool.Concerns, act.ArrangedOn, quiet: true);
    }

    public static Outcome<Ground> ShareRisk(AgreementBook book, ApplyRiskShare act, DateOnly asAt)
    {
        var used = new List<BookEntry>(4);
        var refusal = Live(book, act.Fund, asAt, used) ?? MayHandle(book, act.By, used[0], new AuthorityAsked(act.Fund, LeadActions.Spend, 0), asAt, used);
        if (refusal is not null)
        {
            return refusal;
        }

        var risk = book.Find<SharesRisk>(act.Fund, used[0].Concerns, asAt, (_, effect) => effect.Covers.Contains(act.Of), () => new NoClauseSharesRisk(act.Fund, act.Of));
        if (risk.IsRefused)
        {
            return risk.Refusal;
        }

        used.Insert(0, risk.Value);
        return Grounds.Of(book, used, used[1].Concerns, asAt);
    }

    /// <summary>A lead commissioner carries out for the others; the responsibility stays theirs (S3:105).</summary>
    public static Outcome<Ground> Commission(AgreementBook book, CommissionFor act, DateOnly asAt)
    {
        var used = new List<BookEntry>(2);
        if (Live(book, act.Fund, asAt, used) is { } refusal)
        {
            return refusal;
        }

        var pool = used[0];
        foreach (var partner in act.For)
        {
            if (!pool.Concerns.Contains(partner))
            {
                return new NotAContributor(book.Context.NameOf(partner), act.Fund);
            }
        }

        if (act.For.Count == 0)
        {
            return new ActsForNobody();
        }

        var isLead = act.By.Post is null && act.By.Partner is { } partnerActing && ((PoolsFund)pool.Clause.Effect).Lead == partnerActing;
        var notGranted = isLead ? null
            : act.By.Post is { } post ? LeadActs.Authority(book, post, new AuthorityAsked(act.Fund, LeadActions.Decide, 0), act.For, asAt, used)
            : NotLeadOrHost(book, pool);
        return notGranted is not null ? notGranted : Ground(book, used, asAt);
    }

    /// <summary>The fund's clause and its phase, for each contributor; null where the money is pooled.</summary>
    private static Refusal? Pool(AgreementBook book, string fund, string? line, DateOnly asAt, List<BookEntry> used) =>
        Live(book, fund, asAt, used) ?? Phase(book, fund, line, used[0].Concerns, asAt, used);

    private static Refusal? Live(AgreementBook book, string fund, DateOnly asAt, List<BookEntry> used)
    {
        var pool = book.Find<PoolsFund>(fund, null, asAt, null, () => new NoClausePoolsFund(fund));
        if (pool.IsRefused)
        {
            return pool.Refusal;
        }

        used.Add(pool.Value);
        var effect = (PoolsFund)pool.Value.Clause.Effect;
        return effect.IsLive && effect.Model != CommissioningModel.Undecided && (effect.Model == CommissioningModel.Joint || effect.Lead is not null)
            ? null
            : new FundHasNoLead(fund, pool.Value.Clause, Names(book, pool.Value.Concerns));
    }

    private static Refusal? Phase(AgreementBook book, string fund, string? line, IReadOnlyList<PartnerId> contributors, DateOnly asAt, List<BookEntry> used)
    {
        var isPhased = false;
        foreach (var entry in book.About<SetsPhase>(fund))
        {
            var effect = (SetsPhase)entry.Clause.Effect;
            if (!Covers(effect, line))
            {
                continue;
            }

            isPhased = true;
            if (effect.State != BudgetState.Pooled && BindsAny(entry, contributors, asAt))
            {
                return new FundNotPooled(fund, effect.State, entry.Clause, entry.Agreement);
            }
        }

        if (!isPhased)
        {
            return null;
        }

        var pooled = book.Find<SetsPhase>(
            fund, contributors, asAt, (_, effect) => effect.State == BudgetState.Pooled && Covers(effect, line), () => new NoClausePoolsFund(fund));
        if (pooled.IsRefused)
        {
            return pooled.Refusal;
        }

        used.Add(pooled.Value);
        return null;
    }

    private static Refusal? MayHandle(AgreementBook book, WhoActs by, BookEntry pool, AuthorityAsked asked, DateOnly asAt, List<BookEntry> used)
    {
        if (by.Post is { } post)
        {
            return LeadActs.Authority(book, post, asked, pool.Concerns, asAt, used);
        }

        var effect = (PoolsFund)pool.Clause.Effect;
        return by.Partner is { } partner && (partner == effect.Lead || partner == effect.Host) ? null : NotLeadOrHost(book, pool);
    }

    private static NotLeadOrHost NotLeadOrHost(AgreementBook book, BookEntry pool)
    {
        var effect = (PoolsFund)pool.Clause.Effect;
        return new NotLeadOrHost(effect.Fund, effect.Lead is { } lead ? book.Context.NameOf(lead) : null, effect.Host is { } host ? book.Context.NameOf(host) : null, pool.Clause);
    }

    private static Ground Ground(AgreementBook book, List<BookEntry> used, DateOnly asAt)
    {
        var fenced = used.Find(e => e.Clause.Effect is SetsPhase { IsRingFenced: true });
        return fenced is null
            ? Grounds.Of(book, used, used[0].Concerns, asAt)
            : Grounds.Of(book, used, used[0].Concerns, asAt, quiet: false, new RingFenced(fenced.Clause));
    }

    private static bool Covers(SetsPhase effect, string? line) => effect.Lines.Count == 0 || (line is not null && effect.Lines.Contains(line));

    private static bool BindsAny(BookEntry entry, IReadOnlyList<PartnerId> partners, DateOnly asAt)
    {
        foreach (var partner in partners)
        {
            if (entry.For(partner, asAt) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string Names(AgreementBook book, IReadOnlyList<PartnerId> partners) => Sentences.List([.. partners.Select(book.Context.NameOf)]);
}
