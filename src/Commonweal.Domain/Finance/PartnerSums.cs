using System.Collections;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance;

/// <summary>A sum for each partner, in the order in which the agreement names them, which decides where a penny goes when all else is equal. Partners are known by their slug.</summary>
public sealed class PartnerSums : IEnumerable<KeyValuePair<string, Money>>
{
    private readonly Dictionary<string, Money> sums;

    private PartnerSums(IReadOnlyList<string> partners, Dictionary<string, Money> sums) => (Partners, this.sums) = (partners, sums);

    public IReadOnlyList<string> Partners { get; }

    public Money Total => Money.Sum(sums.Values);

    /// <exception cref="KeyNotFoundException">It is no partner of these.</exception>
    public Money this[string partner] => sums.TryGetValue(partner, out var sum) ? sum : throw new KeyNotFoundException($"{partner} is not among the partners {string.Join(", ", Partners)}.");

    public static PartnerSums operator +(PartnerSums a, PartnerSums b) => Of(a.Partners, p => a[p] + b[p]);

    public static PartnerSums operator -(PartnerSums a, PartnerSums b) => Of(a.Partners, p => a[p] - b[p]);

    public static PartnerSums operator -(PartnerSums a) => Of(a.Partners, p => -a[p]);

    public static PartnerSums Add(PartnerSums left, PartnerSums right) => left + right;

    public static PartnerSums Subtract(PartnerSums left, PartnerSums right) => left - right;

    public static PartnerSums Negate(PartnerSums item) => -item;

    public static PartnerSums Of(IEnumerable<string> partners, Func<string, Money> sum)
    {
        string[] named = [.. partners];
        return new(named, named.ToDictionary(p => p, sum, StringComparer.Ordinal));
    }

    public static PartnerSums None(IEnumerable<string> partners) => Of(partners, _ => Money.Zero);

    /// <summary>All of it to one.</summary>
    public static PartnerSums AllTo(IEnumerable<string> partners, string bearer, Money sum) => None(partners).Plus(bearer, sum);

    /// <summary>What belongs to each partner, added up from things that each belong to one.</summary>
    public static PartnerSums AddedUp<T>(IEnumerable<string> partners, IEnumerable<T> things, Func<T, string> whose, Func<T, Money> sum) =>
        things.Aggregate(None(partners), (sums, thing) => sums.Plus(whose(thing), sum(thing)));

    public PartnerSums Plus(string partner, Money sum)
    {
        _ = this[partner];
        return Of(Partners, p => p == partner ? this[p] + sum : this[p]);
    }

    /// <summary>Splits a sum among the partners in proportion to these.</summary>
    public Outcome<PartnerSums> Apportion(Money sum) => Named(Apportionment.Of(sum, [.. Partners.Select(p => this[p])]));

    /// <summary>Splits a sum among partners by per cents; a partner that is not named in them bears nothing.</summary>
    public static Outcome<PartnerSums> ApportionByPercent(IReadOnlyList<string> partners, IReadOnlyDictionary<string, decimal> percents, Money sum) =>
        None(partners).Named(Apportionment.Of(sum, [.. partners.Select(p => percents.GetValueOrDefault(p))]));

    /// <exception cref="KeyNotFoundException">One of the names is no partner of these.</exception>
    public static void MustBeAmong(IReadOnlyList<string> partners, IEnumerable<string> names)
    {
        if (names.FirstOrDefault(n => !partners.Contains(n)) is { } stranger)
        {
            throw new KeyNotFoundException($"{stranger} is named and is not among the partners {string.Join(", ", partners)}.");
        }
    }

    public IEnumerator<KeyValuePair<string, Money>> GetEnumerator() => Partners.Select(p => KeyValuePair.Create(p, sums[p])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Outcome<PartnerSums> Named(Outcome<Money[]> split) =>
        split.Then<PartnerSums>(parts => Of(Partners, p => parts[IndexOf(p)]));

    private int IndexOf(string partner)
    {
        for (var i = 0; i < Partners.Count; i++)
        {
            if (Partners[i] == partner)
            {
                return i;
            }
        }

        throw new KeyNotFoundException(partner);
    }
}
