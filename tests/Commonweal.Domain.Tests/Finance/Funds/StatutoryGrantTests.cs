using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class StatutoryGrantTests
{
    private static readonly PoolPartner Council = new("council", PartnerInLaw.LocalAuthority);
    private static readonly PoolPartner Ccg = new("ccg", PartnerInLaw.ClinicalCommissioningGroup);

    private static readonly StatutoryGrant Grant = new(GrantKind.Section256, Ccg, Council, new Money(100_000_00), new FinancialYear(2017), "Reablement", "People stay at home for longer");

    [Fact]
    [Trait("Requirement", "F-L10")]
    public void A_grant_goes_the_way_that_its_section_says()
    {
        Assert.False(Grant.MayCertify().IsRefused);
        Assert.IsType<GrantGoesTheOtherWay>((Grant with { Kind = GrantKind.Section76 }).MayCertify().Refusal);
        Assert.False((Grant with { Kind = GrantKind.Section76, Payer = Council, Payee = Ccg }).MayCertify().IsRefused);
    }

    [Fact]
    [Trait("Requirement", "F-L10")]
    public void A_voucher_says_a_sum_and_why_the_money_does_more_this_way()
    {
        Assert.IsType<SumIsNought>((Grant with { Sum = Money.Zero }).MayCertify().Refusal);
        Assert.IsType<BetterUseNotShown>((Grant with { BetterUse = " " }).MayCertify().Refusal);
    }

    [Fact]
    [Trait("Requirement", "F-L10")]
    public void A_grant_is_shared_out_among_nobody() => Assert.IsType<GrantIsNoPool>(Grant.ShareOut());
}
