using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>Applies a rule to a sum. The signed sum comes in and goes out: above 0 is owed, below 0 is given back. Shares and what is unallocated always make the sum.</summary>
public static class SharingRules
{
    public static Outcome<Sharing> Share(this SharingRule rule, Money sum, PoolPosition pool) => sum == Money.Zero && rule is not (FixedAndVariableLines or NoRiskShare)
        ? new Sharing([], Money.Zero)
        : rule switch
        {
            ProRataToContributions => ByContributions(sum, pool),
            FixedPercent r => ByPercent(r, sum, pool),
            SingleBearer r => Sharing.Of($"{r.Bearer} alone bears {Sentences.Pounds(sum.Pence)}.", PartnerSums.AllTo(pool.Partners, r.Bearer, sum)),
            Capped r => sum.Sign < 0 ? ByContributions(sum, pool) : Caps.Share(r, sum, pool),
            Banded r => ByBands(r, sum, pool),
            Staged r => ByStage(r, sum, pool),
            Tolerance r => WithTolerance(r, sum, pool),
            FixedAndVariableLines => OwnLines.FixedAndVariable(sum, pool),
            NoRiskShare => OwnLines.Unshared(sum, pool),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

    internal static Outcome<Sharing> ByContributions(Money sum, PoolPosition pool) =>
        pool.Contributions.Apportion(sum).Then<Sharing>(shares => Sharing.Of($"{Sentences.Pounds(sum.Pence)} is shared in proportion to pool contributions.", shares));

    private static Outcome<Sharing> ByPercent(FixedPercent rule, Money sum, PoolPosition pool)
    {
        var percents = sum.Sign < 0 ? rule.Under ?? rule.Over : rule.Over;
        var said = Sentences.List([.. percents.Select(p => $"{p.Key} {p.Value:0.####}%")]);
        return PartnerSums.ApportionByPercent(pool.Partners, percents, sum).Then<Sharing>(shares => Sharing.Of($"{Sentences.Pounds(sum.Pence)} is shared as agreed: {said}.", shares));
    }

    private static Outcome<Sharing> ByBands(Banded rule, Money sum, PoolPosition pool)
    {
        var (all, below) = (new Sharing([], Money.Zero), Money.Zero);
        foreach (var band in rule.Bands)
        {
            var top = band.ToPercent is { } percent ? Money.Min(sum.Abs, pool.Contributions.Total.PercentRoundedDown(percent)) : sum.Abs;
            if (top <= below)
            {
                continue;
            }

            var part = band.Share.Share((top - below).WithSignOf(sum), pool);
            if (part.IsRefused)
            {
                return part.Refusal;
            }

            all = all.And(part.Value);
            below = top;
        }

        return all with { Unallocated = all.Unallocated + (sum.Abs - below).WithSignOf(sum) };
    }

    private static Outcome<Sharing> ByStage(Staged rule, Money sum, PoolPosition pool)
    {
        var year = pool.Year ?? throw new InvalidOperationException("A share by years needs the financial year.");
        var percent = rule.SharedPercents.TryGetValue(year, out var p) ? p : throw new InvalidOperationException($"The agreement has no stage for {year}.");
        var shared = sum.Abs.PercentRoundedDown(percent).WithSignOf(sum);
        var own = pool.OwnVariancesOf(l => l.Variance.Sign == sum.Sign);
        return ByContributions(shared, pool).Then(first => own.Apportion(sum - shared).Then<Sharing>(rest => first.And(Sharing.Of(
            $"In {year} {percent:0.####}% is shared; the other {Sentences.Pounds((sum - shared).Pence)} falls on those whose own lines {(sum.Sign < 0 ? "underspent" : "overspent")}, in proportion.", rest))));
    }

    private static Outcome<Sharing> WithTolerance(Tolerance rule, Money sum, PoolPosition pool)
    {
        var first = Money.Min(sum.Abs, rule.First).WithSignOf(sum);
        var host = rule.Host ?? pool.HostOrThrow;
        return rule.Above.Share(sum - first, pool).Then<Sharing>(rest => Sharing.Of(
            $"The first {Sentences.Pounds(rule.First.Pence)} either way stays with {host}: {Sentences.Pounds(first.Pence)}.", PartnerSums.AllTo(pool.Partners, host, first)).And(rest));
    }
}
