using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Tests.Partnership.Agreements;

public sealed class PartyRulesTests
{
    private static readonly DateOnly Today = new(2017, 10, 9);

    [Theory]
    [InlineData(PartnerStatus.Invited)]
    [InlineData(PartnerStatus.Affiliate)]
    [InlineData(PartnerStatus.Partner)]
    [Trait("Requirement", "PAR-07")]
    public void Who_takes_part_and_has_a_deciding_body_may_be_asked(PartnerStatus status) =>
        Assert.Equal(Today, PartyRules.MayBeAsked("UCLH", false, status, true, Today, Today).Value);

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public void Who_is_asked_already_takes_no_part_has_no_body_or_is_asked_on_a_day_to_come_is_refused()
    {
        Assert.IsType<IsAPartyAlready>(PartyRules.MayBeAsked("UCLH", true, PartnerStatus.Partner, true, Today, Today).Refusal);
        Assert.IsType<NotInvited>(PartyRules.MayBeAsked("UCLH", false, null, true, Today, Today).Refusal);
        Assert.IsType<NotInvited>(PartyRules.MayBeAsked("UCLH", false, PartnerStatus.Left, true, Today, Today).Refusal);
        Assert.IsType<PartyNeedsABody>(PartyRules.MayBeAsked("UCLH", false, PartnerStatus.Invited, false, Today, Today).Refusal);
        Assert.IsType<DecisionStillToCome>(PartyRules.MayBeAsked("UCLH", false, PartnerStatus.Invited, true, Today.AddDays(1), Today).Refusal);
    }
}
