using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>
/// The agreement book: to act for another partner, with pooled or shared money, or on another's data, cite the clause that allows it.
/// One immutable snapshot answers for any date. It holds no database, no rule language and no cache; clauses are looked up by kind of effect and what they are about.
/// </summary>
public sealed class AgreementBook
{
    private readonly Dictionary<(Type Effect, string Subject), BookEntry[]> index = [];
    private readonly BookEntry[] entries;

    /// <summary>A book of clauses already known to be in force. It cannot say what is missing where a partner has none: <see cref="From"/> can.</summary>
    public AgreementBook(ImmutableArray<ClauseInForce> clauses) : this(BookEntry.Group(clauses), BookContext.None)
    {
    }

    internal AgreementBook(BookEntry[] entries, BookContext context)
    {
        (this.entries, Context) = (entries, context);
        var lists = new Dictionary<(Type, string), List<BookEntry>>(entries.Length);
        foreach (var entry in entries)
        {
            foreach (var subject in entry.Clause.Effect.Subjects)
            {
                var key = (entry.Clause.Effect.GetType(), subject);
                var list = lists.TryGetValue(key, out var existing) ? existing : lists[key] = [];
                list.Add(entry);
            }
        }

        foreach (var (key, list) in lists)
        {
            index[key] = [.. list];
        }
    }

    internal BookContext Context { get; }

    /// <summary>Works out which clauses bind whom and when, from agreements, approvals, what followed them, and decisions that ended or replaced them.</summary>
    public static AgreementBook From(BookSources sources) => BookReader.Read(sources);

    /// <summary>Whether an act is allowed on a day: a permission with what it rests on, or a refusal that says what is missing and who could supply it.</summary>
    public Outcome<Permission> Permits(Act act, DateOnly asAt)
    {
        var ground = act switch
        {
            OwnAct own => OwnActs.Own(this, own, asAt),
            ExecuteStatutoryFunction function => OwnActs.Statutory(this, function),
            BindPractice practice => OwnActs.Practice(this, practice),
            CommitPooled commit => PooledActs.Commit(this, commit, asAt),
            SpendPooled spend => PooledActs.Spend(this, spend, asAt),
            MovePooled move => PooledActs.Move(this, move, asAt),
            PayUnderArrangement pay => PooledActs.Pay(this, pay, asAt),
            ApplyRiskShare risk => PooledActs.ShareRisk(this, risk, asAt),
            CommissionFor commission => PooledActs.Commission(this, commission, asAt),
            LeadFor lead => LeadActs.Lead(this, lead, asAt),
            ViewRecord view => DataActs.View(this, view, asAt),
            ShareData share => DataActs.Share(this, share, asAt),
            AgreeInBody agree => BodyActs.Agree(this, agree, asAt),
            ChangeTerms change => BodyActs.Change(this, change, asAt),
            _ => throw new InvalidOperationException($"{act.GetType().Name} is not of the closed set of acts."),
        };
        return ground.IsRefused ? ground.Refusal : new Permission(act, asAt, ground.Value);
    }

    /// <summary>Every clause that binds a partner on a day, in the order of agreement and reference. Those past their term still bind, and say so.</summary>
    public ImmutableArray<ClauseInForce> BoundBy(PartnerId partner, DateOnly asAt)
    {
        var bound = ImmutableArray.CreateBuilder<ClauseInForce>();
        foreach (var entry in entries)
        {
            if (entry.For(partner, asAt) is { } held)
            {
                bound.Add(held);
            }
        }

        bound.Sort((a, b) => (string.CompareOrdinal(a.Agreement.Title, b.Agreement.Title), string.CompareOrdinal(a.Clause.Reference, b.Clause.Reference)) switch
        {
            (0, var byReference) => byReference,
            (var byTitle, _) => byTitle,
        });
        return bound.DrainToImmutable();
    }

    /// <summary>Every clause with whom it binds and when, whatever the day.</summary>
    public ImmutableArray<ClauseInForce> All()
    {
        var all = ImmutableArray.CreateBuilder<ClauseInForce>();
        foreach (var entry in entries)
        {
            all.AddRange(entry.InForce);
        }

        return all.DrainToImmutable();
    }

    /// <summary>What clauses not yet approved would contradict, in each other or in what is in force, so that it is seen before anyone approves them.</summary>
    /// <param name="agreement">The version they stand in. What an earlier version of the same agreement says is no contradiction: this one would replace it.</param>
    /// <param name="powers">What each partner may grant, where its own scheme is recorded.</param>
    public IReadOnlyList<Contradiction> Contradictions(IReadOnlyList<Clause> proposed, AgreementOfClause agreement, IReadOnlyList<GrantingPower> powers) =>
        Contradiction.Among([.. proposed.Select(c => new BookEntry(c, agreement, []))], entries, powers, Context);

    internal ReadOnlySpan<BookEntry> About<TEffect>(string subject) where TEffect : ClauseEffect => index.GetValueOrDefault((typeof(TEffect), subject));

    /// <summary>The clause about a subject that binds each partner needed: one still in its term before one past it, then the latest version. Otherwise what is missing.</summary>
    /// <param name="needed">Null is everyone the clause concerns.</param>
    /// <param name="fits">Null takes every clause about the subject.</param>
    /// <param name="none">The refusal where no clause fits at all.</param>
    internal Outcome<BookEntry> Find<TEffect>(
        string subject, IReadOnlyList<PartnerId>? needed, DateOnly asAt, Func<BookEntry, TEffect, bool>? fits, Func<Refusal> none) where TEffect : ClauseEffect
    {
        BookEntry? best = null;
        BookEntry? nearest = null;
        foreach (var entry in About<TEffect>(subject))
        {
            if (fits is not null && !fits(entry, (TEffect)entry.Clause.Effect))
            {
                continue;
            }

            if (entry.BindsEach(needed ?? entry.Concerns, asAt))
            {
                best = IsBetter(entry, best, asAt) ? entry : best;
            }
            else if (nearest is null || entry.Agreement.Number > nearest.Agreement.Number)
            {
                nearest = entry;
            }
        }

        return best ?? (nearest is null ? none() : Outcome(nearest, needed ?? nearest.Concerns, asAt));
    }

    private static bool IsBetter(BookEntry entry, BookEntry? than, DateOnly asAt) =>
        than is null
        || (than.Agreement.IsPastTerm(asAt) && !entry.Agreement.IsPastTerm(asAt))
        || (than.Agreement.IsPastTerm(asAt) == entry.Agreement.IsPastTerm(asAt) && entry.Agreement.Number > than.Agreement.Number);

    private Outcome<BookEntry> Outcome(BookEntry entry, IReadOnlyList<PartnerId> needed, DateOnly asAt) => Missing.From(Context, entry, needed, asAt);
}
