using System.Numerics;

namespace Commonweal.Domain.Foundation;

/// <summary>
/// Splits a sum to the penny by weights, by largest remainder: each gets its quota of whole pence, and what is left over goes a penny each to the largest fractions.
/// Of equal fractions the larger weight goes first, then the one declared first. It works on the size of the sum and puts the sign back, so that an overspend and an underspend are mirror images. Our choice: no paper says.
/// </summary>
public static class Apportionment
{
    public static Outcome<Money[]> Of(Money sum, IReadOnlyList<Money> weights) => Of(sum, [.. weights.Select(w => new BigInteger(w.Pence))]);

    /// <param name="weights">As they are written: 33.3 is 33.3, and they need not make 100.</param>
    public static Outcome<Money[]> Of(Money sum, IReadOnlyList<decimal> weights)
    {
        var exact = weights.Select(Rational.Of).ToList();
        var below = exact.Aggregate(BigInteger.One, (most, w) => BigInteger.Max(most, w.Below));
        return Of(sum, [.. exact.Select(w => w.Above * (below / w.Below))]);
    }

    private static Outcome<Money[]> Of(Money sum, BigInteger[] weights)
    {
        var total = weights.Aggregate(BigInteger.Zero, (t, w) => t + w);
        if (sum == Money.Zero)
        {
            return new Money[weights.Length];
        }

        if (total.IsZero)
        {
            return new NothingToApportionBy();
        }

        return total.Sign < 0 ? Split(sum, [.. weights.Select(w => -w)], -total) : Split(sum, weights, total);
    }

    private static Money[] Split(Money sum, BigInteger[] weights, BigInteger total)
    {
        var quotas = new (long Pence, BigInteger Fraction)[weights.Length];
        var left = (BigInteger)sum.Abs.Pence;
        for (var i = 0; i < weights.Length; i++)
        {
            var (whole, rest) = BigInteger.DivRem(weights[i] * sum.Abs.Pence, total);
            quotas[i] = rest.Sign < 0 ? ((long)whole - 1, rest + total) : ((long)whole, rest);
            left -= quotas[i].Pence;
        }

        foreach (var i in Enumerable.Range(0, weights.Length).OrderByDescending(i => quotas[i].Fraction).ThenByDescending(i => weights[i]).Take((int)left))
        {
            quotas[i].Pence++;
        }

        return [.. quotas.Select(q => sum.Pence < 0 ? new Money(-q.Pence) : new Money(q.Pence))];
    }
}

public sealed record NothingToApportionBy() : Refusal("There is nothing to share it out by: every weight is nought. Agree a basis first.");
