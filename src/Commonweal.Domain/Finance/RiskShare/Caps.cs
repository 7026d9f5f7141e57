using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>Shares an overspend with a most for some partners.</summary>
internal static class Caps
{
    public static Outcome<Sharing> Share(Capped rule, Money overspend, PoolPosition pool)
    {
        var caps = pool.Partners.Select(p => (Partner: p, Cap: CapOf(rule, p, pool))).Where(c => c.Cap is not null).ToDictionary(c => c.Partner, c => c.Cap!.Value, StringComparer.Ordinal);
        return rule.Above is AboveCap.Respread ? Respread(caps, overspend, pool) : Once(caps, rule.Above, overspend, pool);
    }

    private static Money? CapOf(Capped rule, string partner, PoolPosition pool)
    {
        Money? sum = rule.Caps.TryGetValue(partner, out var cap) ? cap : null;
        Money? ofContribution = rule.CapPercents.TryGetValue(partner, out var percent) ? pool.Contributions[partner].PercentRoundedDown(percent) : null;
        return sum is { } a && ofContribution is { } b ? Money.Min(a, b) : sum ?? ofContribution;
    }

    /// <summary>Spreads what is left over those below their cap, caps those that reach it, and does so again with what was above.</summary>
    private static Outcome<Sharing> Respread(Dictionary<string, Money> caps, Money overspend, PoolPosition pool)
    {
        var (steps, borne, left) = (new List<SharingStep>(), PartnerSums.None(pool.Partners), overspend);
        var open = pool.Contributions;
        while (left > Money.Zero && (steps.Count == 0 || open.Total > Money.Zero))
        {
            var spread = open.Apportion(left);
            if (spread.IsRefused)
            {
                return spread.Refusal;
            }

            var before = borne;
            var would = borne + spread.Value;
            borne = PartnerSums.Of(pool.Partners, p => caps.TryGetValue(p, out var cap) ? Money.Min(would[p], cap) : would[p]);
            open = PartnerSums.Of(pool.Partners, p => caps.TryGetValue(p, out var cap) && would[p] >= cap ? Money.Zero : open[p]);
            steps.Add(new SharingStep($"{Sentences.Pounds(left.Pence)} is spread {(steps.Count == 0 ? "in proportion to pool contributions" : "over those still below their cap")}, and no partner bears more than its cap.", borne - before));
            left = (would - borne).Total;
        }

        return new Sharing(steps, left);
    }

    private static Outcome<Sharing> Once(Dictionary<string, Money> caps, AboveCap above, Money overspend, PoolPosition pool) =>
        pool.Contributions.Apportion(overspend).Then<Sharing>(spread =>
        {
            var borne = PartnerSums.Of(pool.Partners, p => caps.TryGetValue(p, out var cap) ? Money.Min(spread[p], cap) : spread[p]);
            var first = Sharing.Of($"{Sentences.Pounds(overspend.Pence)} is shared in proportion to pool contributions, and no partner bears more than its cap.", borne);
            var rest = (spread - borne).Total;
            return above is AboveCap.To to
                ? first.And(Sharing.Of($"The {Sentences.Pounds(rest.Pence)} above the caps falls on {to.Partner}.", PartnerSums.AllTo(pool.Partners, to.Partner, rest)))
                : first with { Unallocated = rest };
        });
}
