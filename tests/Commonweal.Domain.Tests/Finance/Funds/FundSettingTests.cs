using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Domain.Tests.Finance.Funds;

/// <summary>Everything that stands in the way of a fund's going live is said at once.</summary>
public sealed class FundSettingTests
{
    private static readonly FundSetting Whole = new()
    {
        Model = CommissioningModel.Lead, Lead = "Council", Host = "Council", Manager = "A. Person", ManagersEmployer = "Council",
        Partners = [new("Council", PartnerInLaw.LocalAuthority), new("CCG", PartnerInLaw.ClinicalCommissioningGroup)], NotBound = [], Says = [.. SevenContents.All, FundStatementKind.NotConsulted, FundStatementKind.Improvement],
    };

    [Fact]
    [Trait("Requirement", "S75-11")]
    public void A_fund_with_everything_lacks_nothing() => Assert.Empty(Whole.Missing());

    [Fact]
    [Trait("Requirement", "S75-03")]
    public void Joint_is_an_answer_to_who_leads_and_blank_is_not()
    {
        Assert.Empty((Whole with { Model = CommissioningModel.Joint, Lead = null }).Missing());
        Assert.IsType<LeadNotAnswered>(Assert.Single((Whole with { Model = CommissioningModel.Undecided, Lead = null }).Missing()));
        Assert.IsType<LeadNotAnswered>(Assert.Single((Whole with { Lead = null }).Missing()));
    }

    [Fact]
    [Trait("Requirement", "S75-11")]
    [Trait("Requirement", "LAW-26")]
    public void Each_of_the_seven_contents_that_is_not_said_is_named()
    {
        foreach (var content in SevenContents.All)
        {
            var missing = Assert.IsType<ParticularsMissing>(Assert.Single((Whole with { Says = [.. Whole.Says.Where(c => c != content)] }).Missing()));
            Assert.Equal([content.InWords()], missing.Missing);
        }
    }

    [Fact]
    [Trait("Requirement", "LAW-26")]
    public void Who_was_consulted_or_why_nobody_was_is_said_before_it_goes_live()
    {
        FundStatementKind[] silent = [.. SevenContents.All, FundStatementKind.Improvement];

        Assert.Equal(new ConsultationNotSaid(), Assert.Single((Whole with { Says = silent }).Missing()));
        Assert.Empty((Whole with { Says = [.. silent, FundStatementKind.Consulted] }).Missing());
        Assert.Empty((Whole with { Says = [.. silent, FundStatementKind.NotConsulted] }).Missing());
    }

    [Fact]
    [Trait("Requirement", "LAW-26")]
    public void Why_it_is_likely_to_improve_what_the_partners_do_is_said_before_it_goes_live() =>
        Assert.Equal(new ImprovementNotSaid(), Assert.Single((Whole with { Says = [.. Whole.Says.Where(s => s != FundStatementKind.Improvement)] }).Missing()));

    [Fact]
    [Trait("Requirement", "S75-20")]
    public void Until_each_partner_has_approved_it_is_not_live()
    {
        Assert.Equal(["CCG"], Assert.IsType<FundNotApproved>(Assert.Single((Whole with { NotBound = ["CCG"] }).Missing())).Missing);
        Assert.Contains((Whole with { Partners = [], NotBound = [] }).Missing(), m => m is FundNotApproved { Missing.Count: 0 });
    }

    [Fact]
    public void A_host_and_its_own_officer_as_pool_manager_are_needed()
    {
        Assert.Contains((Whole with { Host = null }).Missing(), m => m is NoHost);
        Assert.IsType<NoPoolManager>(Assert.Single((Whole with { Manager = null, ManagersEmployer = null }).Missing()));
        Assert.IsType<PoolManagerNotOfTheHost>(Assert.Single((Whole with { ManagersEmployer = "CCG" }).Missing()));
    }

    [Fact]
    [Trait("Requirement", "F-L6")]
    public void Only_its_pool_manager_posts_to_a_fund_and_only_once_it_may_go_live()
    {
        Assert.False(Whole.MayPost("Fund", isManager: true).IsRefused);
        Assert.IsType<OnlyThePoolManager>(Whole.MayPost("Fund", isManager: false).Refusal);
        Assert.Equal(1, Assert.IsType<FundMayNotGoLive>((Whole with { Lead = null }).MayPost("Fund", isManager: true).Refusal).Count);
    }

    [Fact]
    public void Everything_is_said_at_once() =>
        Assert.Equal(7, new FundSetting { Model = CommissioningModel.Undecided, Partners = [], NotBound = [], Says = [] }.Missing().Count);
}
