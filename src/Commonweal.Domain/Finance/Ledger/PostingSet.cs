using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Ledger;

/// <summary>One side of an entry: a debit above nought, a credit below.</summary>
public sealed record Posting(string Fund, string Account, Money Sum);

/// <summary>Postings that are made together or not at all, and come to nought in each fund.</summary>
/// <param name="Key">Whoever posts chooses it once for each event, so that sending it again posts nothing more.</param>
/// <param name="EffectiveOn">The day the event belongs to, which decides its month.</param>
public sealed record PostingSet(string Key, DateOnly EffectiveOn, string Words, IReadOnlyList<Posting> Postings)
{
    public Month Month => Month.Of(EffectiveOn);

    public bool HasContentOf(PostingSet other) =>
        EffectiveOn == other.EffectiveOn && Words == other.Words && Postings.SequenceEqual(other.Postings);

    /// <summary>The same accounts with every sum turned about.</summary>
    public PostingSet Reversed(string key, DateOnly effectiveOn) =>
        new(key, effectiveOn, $"Reversal of {Key}: {Words}", [.. Postings.Select(p => p with { Sum = -p.Sum })]);

    /// <summary>The same accounts with another sum: where several were debited, in proportion to what each was.</summary>
    public PostingSet WithSum(string key, DateOnly effectiveOn, Money sum)
    {
        Posting[] debits = [.. Postings.Where(p => p.Sum.Sign > 0)];
        Posting[] credits = [.. Postings.Where(p => p.Sum.Sign < 0)];
        return new(key, effectiveOn, Words, [.. Spread(debits, sum), .. Spread(credits, -sum)]);
    }

    private static IEnumerable<Posting> Spread(Posting[] side, Money sum) =>
        side.Zip(Apportionment.Of(sum, [.. side.Select(p => p.Sum.Abs)]).Value, (posting, part) => posting with { Sum = part });

    /// <summary>What is wrong with the set by itself, or null.</summary>
    internal Refusal? Fault()
    {
        if (Postings.Count < 2)
        {
            return new TooFewPostings(Key);
        }

        if (Postings.FirstOrDefault(p => p.Sum == Money.Zero || p.Sum.Abs > Largest) is { } odd)
        {
            return new PostingOutOfRange(odd.Account);
        }

        var open = Postings.GroupBy(p => p.Fund, StringComparer.Ordinal).Select(f => (Fund: f.Key, Sum: Money.Sum(f.Select(p => p.Sum)))).FirstOrDefault(f => f.Sum != Money.Zero);
        return open.Fund is null ? null : new DoesNotBalance(open.Fund, open.Sum);
    }

    private static readonly Money Largest = MonthlyFigures.AmountCell.LargestUsual;
}

/// <summary>A set as it stands in the ledger.</summary>
/// <param name="Number">Its place in the order of recording, from 1.</param>
/// <param name="Reverses">The key of the set whose sums it turns about.</param>
/// <param name="Replaces">The key of the set it stands in place of, which is reversed.</param>
public sealed record PostedSet(long Number, PostingSet Set, DateTime RecordedAt, string? Reverses = null, string? Replaces = null)
{
    /// <summary>Whether an earlier act had posted it, so that this one posted nothing more.</summary>
    public bool StoodBefore { get; init; }
}

public sealed record TooFewPostings(string Key) : Refusal($"{Key} has fewer than two postings. Say both where the money comes from and where it goes.");

public sealed record PostingOutOfRange(string Account) : Refusal($"The sum on {Account} is nought, or larger than any budget. Check it.");

public sealed record DoesNotBalance(string Fund, Money Difference) : Refusal($"The postings in {Fund} do not come to nought: £{Difference} is left over. Add the side that is missing, or mend a sum.");

public sealed record KeyHasOtherContent(string Key) : Refusal($"{Key} is posted already, with another sum, day or words. To change what is posted, replace it in the journal; another payment needs a reference of its own.");

public sealed record MonthIsLocked(string Fund, Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} is locked for this fund. Post in a month that is open, and say in its words which month it mends.");

public sealed record NotPosted(string Key) : Refusal($"Nothing is posted under {Key}.");

public sealed record AlreadyReversed(string Key, string By) : Refusal($"{Key} is reversed already, by {By}.");
