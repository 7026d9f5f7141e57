using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Ledger;

/// <summary>Double entry for funds. It only grows: a mistake is reversed or replaced by further sets, each linked to what it mends. Not for several threads at once.</summary>
public sealed class FundLedger
{
    private readonly List<PostedSet> sets = [];
    private readonly Dictionary<string, PostedSet> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostedSet> reversals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostedSet> replacements = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Fund, string Account), List<Movement>> movements = [];
    private readonly HashSet<(string Fund, Month Month)> locked = [];

    private readonly record struct Movement(DateOnly EffectiveOn, DateTime RecordedAt, Money Sum);

    private long last;

    /// <summary>In the order of recording.</summary>
    public IReadOnlyList<PostedSet> Sets => sets;

    /// <summary>
    /// A ledger that holds only what one act must know of, such as the set that it reverses: so that an act need not read the whole of a fund.
    /// Its balances are of these sets alone.
    /// </summary>
    /// <param name="relevant">Sets that stand, in the order of recording.</param>
    /// <param name="last">The number of the last set recorded.</param>
    public static FundLedger Knowing(IEnumerable<PostedSet> relevant, IEnumerable<(string Fund, Month Month)> locked, long last)
    {
        var ledger = new FundLedger();
        foreach (var set in relevant)
        {
            ledger.Keep(set);
        }

        ledger.locked.UnionWith(locked);
        ledger.last = last;
        return ledger;
    }

    public IEnumerable<(string Fund, string Account)> Accounts => movements.Keys;

    /// <summary>The set that turned this one about, if any did.</summary>
    public PostedSet? ReversalOf(string key) => reversals.GetValueOrDefault(key);

    /// <summary>The set that stands in place of this one, if any does.</summary>
    public PostedSet? ReplacementOf(string key) => replacements.GetValueOrDefault(key);

    /// <summary>From now on nothing is posted into that month of the fund.</summary>
    public void Lock(string fund, Month month) => locked.Add((fund, month));

    /// <summary>Posts the set; the same key with the same content again gives the set that stands, even after its month is locked.</summary>
    public Outcome<PostedSet> Post(PostingSet set, DateTime recordedAt) => Post(new PostedSet(0, set, recordedAt));

    /// <summary>Turns a set about, on a day whose month is open.</summary>
    public Outcome<PostedSet> Reverse(string key, string reversalKey, DateOnly effectiveOn, DateTime recordedAt) =>
        Reversal(key, reversalKey, effectiveOn, recordedAt).Then(Post);

    /// <summary>Turns a set about and posts another in its place, both or neither.</summary>
    public Outcome<PostedSet> Replace(string key, string reversalKey, PostingSet replacement, DateTime recordedAt)
    {
        var posted = new PostedSet(0, replacement, recordedAt, Replaces: key);
        return Reversal(key, reversalKey, replacement.EffectiveOn, recordedAt).Then(reversal =>
            reversalKey == replacement.Key ? new KeyHasOtherContent(reversalKey)
            : Fault(posted) is { } fault ? fault
            : Post(reversal).Then(_ => Post(posted)));
    }

    /// <summary>What the account held at the end of a day, as it was recorded by an instant; now, where none is given.</summary>
    public Money Balance(string fund, string account, DateOnly asAt, DateTime? knownAt = null) =>
        movements.TryGetValue((fund, account), out var all)
            ? Money.Sum(all.Where(m => m.EffectiveOn <= asAt && (knownAt is null || m.RecordedAt <= knownAt)).Select(m => m.Sum))
            : Money.Zero;

    private Outcome<PostedSet> Reversal(string key, string reversalKey, DateOnly effectiveOn, DateTime recordedAt) =>
        !byKey.TryGetValue(key, out var posted) ? new NotPosted(key)
        : reversals.TryGetValue(key, out var by) && by.Set.Key != reversalKey ? new AlreadyReversed(key, by.Set.Key)
        : new PostedSet(0, posted.Set.Reversed(reversalKey, effectiveOn), recordedAt, Reverses: key);

    private Outcome<PostedSet> Post(PostedSet wanted)
    {
        if (Fault(wanted) is { } fault)
        {
            return fault;
        }

        return byKey.TryGetValue(wanted.Set.Key, out var standing) ? standing : Record(wanted with { Number = last + 1 });
    }

    private Refusal? Fault(PostedSet wanted)
    {
        if (byKey.TryGetValue(wanted.Set.Key, out var standing))
        {
            var isSame = standing.Set.HasContentOf(wanted.Set) && standing.Reverses == wanted.Reverses && standing.Replaces == wanted.Replaces;
            return isSame ? null : new KeyHasOtherContent(wanted.Set.Key);
        }

        if (wanted.Set.Fault() is { } fault)
        {
            return fault;
        }

        var shut = wanted.Set.Postings.FirstOrDefault(p => locked.Contains((p.Fund, wanted.Set.Month)));
        return shut is null ? null : new MonthIsLocked(shut.Fund, wanted.Set.Month);
    }

    private PostedSet Record(PostedSet posted)
    {
        if (sets.Count > 0 && posted.RecordedAt < sets[^1].RecordedAt)
        {
            throw new ArgumentException("A set cannot be recorded before the one that went ahead of it.", nameof(posted));
        }

        Keep(posted);
        return posted;
    }

    private void Keep(PostedSet posted)
    {
        sets.Add(posted);
        last = posted.Number;
        byKey.Add(posted.Set.Key, posted);
        if (posted.Reverses is { } reversed)
        {
            reversals.Add(reversed, posted);
        }

        if (posted.Replaces is { } replaced)
        {
            replacements.Add(replaced, posted);
        }

        foreach (var posting in posted.Set.Postings)
        {
            var place = (posting.Fund, posting.Account);
            if (!movements.TryGetValue(place, out var all))
            {
                movements.Add(place, all = []);
            }

            all.Add(new Movement(posted.Set.EffectiveOn, posted.RecordedAt, posting.Sum));
        }
    }
}
