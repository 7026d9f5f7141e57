using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>Rules that look at each line by itself.</summary>
internal static class OwnLines
{
    public static Outcome<Sharing> FixedAndVariable(Money sum, PoolPosition pool)
    {
        var all = new Sharing([], Money.Zero);
        foreach (var line in pool.Lines)
        {
            var share = line.VariableShare is { } percents
                ? PartnerSums.ApportionByPercent(pool.Partners, percents, line.Variance)
                : PartnerSums.AllTo(pool.Partners, pool.HostOrThrow, line.Variance);
            if (share.IsRefused)
            {
                return share.Refusal;
            }

            var how = line.VariableShare is null ? $"is fixed and stays with {pool.Host}" : "is variable and shared by its own per cents";
            all = all.And(Sharing.Of($"Line {line.Id}, {Sentences.Pounds(line.Variance.Pence)}, {how}.", share.Value));
        }

        return BroughtTo(sum, all, pool);
    }

    public static Outcome<Sharing> Unshared(Money sum, PoolPosition pool) =>
        BroughtTo(sum, Sharing.Of("There is no risk share: each line falls on the partner whose money it was.", pool.OwnVariances), pool);

    /// <summary>
    /// Line by line the shares make the variance of the lines. What savings and contingency took off is taken off in the same proportion; what was left of savings when nothing was over is given back by contributions. Our choice.
    /// </summary>
    private static Outcome<Sharing> BroughtTo(Money sum, Sharing all, PoolPosition pool)
    {
        var shares = all.Among(pool.Partners);
        var off = sum - shares.Total;
        if (off == Money.Zero)
        {
            return all;
        }

        var isSameWay = sum.Sign == shares.Total.Sign || sum == Money.Zero;
        var less = isSameWay && shares.Total != Money.Zero ? shares.Apportion(sum).Then<PartnerSums>(s => s - shares) : pool.Contributions.Apportion(sum).Then<PartnerSums>(s => s - shares);
        return less.Then<Sharing>(l => all.And(Sharing.Of($"Savings and contingency bring it to {Sentences.Pounds(sum.Pence)}.", l)));
    }
}
