using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class LineTermsTests
{
    private static readonly DateOnly Day = new(2017, 4, 1);
    private static readonly PoolPartner Council = new("Council", PartnerInLaw.LocalAuthority);
    private static readonly PoolPartner Ccg = new("CCG", PartnerInLaw.ClinicalCommissioningGroup);

    private static readonly FunctionKeptOut Surgery = new() { Kind = "surgery", Name = "Surgery", Law = "SI 2000/617", From = new(2000, 4, 1), KnownFrom = default, Provenance = new Provenance("SI 2000/617") };

    [Fact]
    [Trait("Requirement", "F-L2")]
    [Trait("Requirement", "F-L10")]
    public void Everything_that_is_wrong_with_a_line_is_said_at_once()
    {
        var faults = Terms(FundPart.Pool, TransferType.Section256, "surgery").Faults([Surgery], Day, null).ToList();

        Assert.Equal(["Part", "OriginId", "Transfer"], faults.Select(f => f.Term));
        Assert.Equal([typeof(KeptOutOfPools), typeof(OriginPutsNothingIn), typeof(TransferDoesNotFit)], faults.Select(f => f.Refusal.GetType()));
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public void A_line_is_the_money_of_a_partner_of_the_fund_and_never_the_partnership_s() =>
        Assert.Equal(new OriginPutsNothingIn(), Assert.Single(Terms(FundPart.Pool, TransferType.Section75Pool).Faults([], Day, null)).Refusal);

    [Theory]
    [InlineData(FundPart.Pool, TransferType.Section75Pool, true)]
    [InlineData(FundPart.RingFenced, TransferType.Section75Pool, true)]
    [InlineData(FundPart.Contingency, TransferType.Section75Pool, true)]
    [InlineData(FundPart.Pool, TransferType.Section76, false)]
    [InlineData(FundPart.RingFenced, TransferType.Section75Delegation, false)]
    [InlineData(FundPart.Pool, TransferType.Aligned, false)]
    [InlineData(FundPart.Aligned, TransferType.Aligned, true)]
    [InlineData(FundPart.Aligned, TransferType.Section75Delegation, true)]
    [InlineData(FundPart.Aligned, TransferType.Section76, true)]
    [InlineData(FundPart.Aligned, TransferType.Section75Pool, false)]
    [Trait("Requirement", "F-L10")]
    public void A_grant_or_a_delegated_function_is_no_pool_and_aligned_money_is_in_none(FundPart part, TransferType transfer, bool fits) =>
        Assert.Equal(fits, !Terms(part, transfer).Faults([], Day, Council).Any());

    [Fact]
    [Trait("Requirement", "F-L10")]
    public void A_grant_goes_the_way_of_its_section()
    {
        Assert.Equal(new GrantGoesTheOtherWay(GrantKind.Section256), Assert.Single(Terms(FundPart.Aligned, TransferType.Section256).Faults([], Day, Council)).Refusal);
        Assert.Equal(new GrantGoesTheOtherWay(GrantKind.Section76), Assert.Single(Terms(FundPart.Aligned, TransferType.Section76).Faults([], Day, Ccg)).Refusal);
        Assert.Empty(Terms(FundPart.Aligned, TransferType.Section256).Faults([], Day, Ccg));
    }

    internal static LineTerms Terms(FundPart part, TransferType transfer, string kind = "social-care") => new(
        "Line", LineFunction.HealthRelated, kind, part, PartnerId.From(Papers.Id("council")), AccountingTreatment.JointControl, "Both decide", VatRegime.LocalAuthority, transfer, BudgetPurpose.Other);
}
