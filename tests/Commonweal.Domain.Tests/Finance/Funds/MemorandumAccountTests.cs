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
