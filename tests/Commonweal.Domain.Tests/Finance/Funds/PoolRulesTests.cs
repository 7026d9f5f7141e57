using Commonweal.Domain.Finance.Funds;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class PoolRulesTests
{
    private static readonly PoolPartner Council = new("council", PartnerInLaw.LocalAuthority);
    private static readonly PoolPartner Ccg = new("ccg", PartnerInLaw.ClinicalCommissioningGroup);
    private static readonly PoolPartner Trust = new("trust", PartnerInLaw.NhsTrust);
    private static readonly PoolPartner Federation = new("federation", PartnerInLaw.NotPrescribed);

    [Fact]
    [Trait("Requirement", "F-L1")]
    public void A_pool_has_an_nhs_body_and_a_local_authority_and_nobody_else_that_the_law_does_not_name()
    {
        Assert.False(PoolRules.MayOpen([Council, Ccg], [], [], "ccg").IsRefused);
        Assert.IsType<NoNhsBody>(PoolRules.MayOpen([Council], [], [], null).Refusal);
        Assert.IsType<NoLocalAuthority>(PoolRules.MayOpen([Ccg, Trust], ["ccg"], [], null).Refusal);
        Assert.Equal(["federation"], Assert.IsType<NotAPrescribedBody>(PoolRules.MayOpen([Federation], [], [], "nobody").Refusal).Partners);
    }

    [Fact]
    [Trait("Requirement", "F-L3")]
    public void A_trust_needs_the_consent_of_each_that_commissions_it()
    {
        Assert.Equal(["x", "y"], Assert.IsType<TrustNeedsConsent>(PoolRules.MayOpen([Council, Trust], ["x", "ccg", "y"], ["ccg"], "nobody").Refusal).Missing);
        Assert.False(PoolRules.MayOpen([Council, Trust], ["ccg"], ["ccg"], "trust").IsRefused);
        Assert.False(PoolRules.MayOpen([Council, Ccg], ["x"], [], null).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "F-L5")]
    public void The_host_is_one_of_the_partners() => Assert.IsType<HostIsNoPartner>(PoolRules.MayOpen([Council, Ccg], [], [], "trust").Refusal);

    [Fact]
    [Trait("Requirement", "S75-11")]
    [Trait("Requirement", "F-L4")]
    public void A_pool_does_not_begin_until_everything_it_must_say_is_said()
    {
        var refusal = Assert.IsType<ParticularsMissing>(PoolRules.MayBegin(["aims_and_outcomes", "in_writing", "pool_manager"], ["in_writing"], "council", "ccg").Refusal);

        Assert.Equal(["aims_and_outcomes", "pool_manager"], refusal.Missing);
        Assert.Equal("The written agreement does not yet say: aims and outcomes and pool manager.", refusal.Sentence);
    }

    [Theory]
    [InlineData("council", "council", false)]
    [InlineData("council", "ccg", true)]
    [InlineData("council", null, true)]
    [InlineData(null, null, true)]
    [Trait("Requirement", "F-L6")]
    public void The_pool_manager_is_an_officer_of_the_host(string? host, string? employer, bool isRefused) =>
        Assert.Equal(isRefused ? typeof(PoolManagerNotOfTheHost) : null, PoolRules.MayBegin([], [], host, employer).Refusal?.GetType());
}
