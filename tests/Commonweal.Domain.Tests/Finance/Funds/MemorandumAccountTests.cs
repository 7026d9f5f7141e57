using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class MemorandumAccountTests
{
    private static readonly string[] Both = ["council", "ccg"];

    [Fact]
    [Trait("Requirement", "S75-12")]
    public void It_casts() => Laws.Hold(
        from a in Gen.Choose(1, 1_000_000) from b in Gen.Choose(0, 1_000_000) from spend in Gen.Choose(0, 3_000_000) from other in Gen.Choose(0, 1_000) select (a, b, spend, other),
        y =>
        {
            var contributions = PartnerSums.Of(Both, p => new Money(p == "ccg" ? y.b : y.a));
            var account = MemorandumAccount.Of(PartnerSums.Of(Both, _ => new Money(50)), contributions, new Money(y.other), [new Money(y.spend)], contributions).Value;
            return account.ShareOfExpenditure.Total == account.GrossExpenditure && account.ShareOfSurplusDeficit.Total == account.SurplusDeficit
                && account.BalanceCarriedForward.Total == new Money(100) + account.GrossIncome - account.GrossExpenditure && account.Workings.Count == 3;
        });

    [Fact]
    [Trait("Requirement", "S75-12")]
    public void A_ring_fence_is_wholly_its_partners_in_spend_and_in_what_is_left()
    {
        var (pooled, fenced) = (PartnerSums.Of(Both, p => new Money(p == "ccg" ? 500 : 500)), PartnerSums.AllTo(Both, "ccg", new Money(100)));

        var account = MemorandumAccount.WithRingFences(PartnerSums.None(Both), pooled + fenced, pooled, fenced, [new("pool", new Money(800)), new("fence", new Money(70), "ccg")]).Value;

        Assert.Equal([new(400), new(470)], account.ShareOfExpenditure.Select(s => s.Value));
        Assert.Equal([new(100), new(130)], account.ShareOfSurplusDeficit.Select(s => s.Value));
    }

    [Fact]
    [Trait("Requirement", "S75-12")]
    public void With_ring_fences_it_casts_too() => Laws.Hold(
        from pool in Gen.Choose(0, 1_000_000).ArrayOf(2) from fence in Gen.Choose(0, 1_000_000).ArrayOf(2) from paid in Gen.Choose(-1000, 1_000_000).ArrayOf(2) from spend in Gen.Choose(-1000, 3_000_000).ArrayOf(3) select (pool, fence, paid, spend),
        y =>
        {
            PartnerSums Of(int[] sums) => PartnerSums.Of(Both, p => new Money(sums[p == "ccg" ? 1 : 0]));
            var account = MemorandumAccount.WithRingFences(Of([50, 50]), Of(y.paid), Of(y.pool), Of(y.fence), [new("pool", new Money(y.spend[0])), new("a", new Money(y.spend[1]), "ccg"), new("b", new Money(y.spend[2]), "council")]);
            return account.IsRefused
                ? y.pool.Sum() + y.fence.Sum() == 0
                : account.Value.ShareOfExpenditure.Total == account.Value.GrossExpenditure && account.Value.BalanceCarriedForward.Total == new Money(100) + account.Value.SurplusDeficit;
        });

    [Fact]
    public void Without_a_basis_nothing_is_shared()
    {
        var nothing = PartnerSums.None(Both);

        Assert.IsType<NothingToApportionBy>(MemorandumAccount.Of(nothing, nothing, new Money(1), [], nothing).Refusal);
    }

    [Theory]
    [InlineData(VatRegime.LocalAuthority, false, 100)]
    [InlineData(VatRegime.LocalAuthority, true, 100)]
    [InlineData(VatRegime.Nhs, true, 100)]
    [InlineData(VatRegime.Nhs, false, 120)]
    public void Vat_follows_the_regime_of_the_body_that_delivers(VatRegime regime, bool isContractedOut, long cost) =>
        Assert.Equal((new(cost), new(-cost)), (VatOnInvoice.Of(regime, isContractedOut, new(100), new(20)).CostToPool, VatOnInvoice.Of(regime, isContractedOut, new(-100), new(-20)).CostToPool));
}
