using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.BetterCareFund;

public sealed class CareFundChecksTests
{
    [Fact]
    [Trait("Requirement", "F-L9")]
    public void A_plan_that_pays_every_minimum_and_spends_what_it_has_meets_every_rule() => Assert.Empty(Unmet(CareFunds.Whole));

    [Fact]
    [Trait("Requirement", "F-L9")]
    public void Each_commissioner_pays_its_own_minimum_and_no_other_makes_up_for_it() => Laws.Hold(
        from missing in Gen.Choose(1, 1000_00) select (long)missing,
        missing =>
        {
            var plan = Move(CareFunds.Whole, CareFunds.North, -missing);
            return Unmet(Move(plan, CareFunds.South, missing)).Any(c => c.Rule == "North CCG: minimum is paid" && c.Asked - c.Has == new Money(missing));
        });

    [Fact]
    [Trait("Requirement", "F-L9")]
    public void The_improved_fund_makes_up_for_nothing_of_a_minimum()
    {
        var plan = Move(CareFunds.Whole, CareFunds.North, -70_00);

        Assert.Contains(Unmet(plan), c => c.Rule == "North CCG: the improved Better Care Fund stands beside the minimum" && c.Fault!.Contains("£70", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_s_spend_by_source_and_payer_is_its_income_or_the_difference_is_named() => Laws.Hold(
        from pence in Gen.Choose(0, 300_00) select (long)pence,
        pence =>
        {
            var plan = CareFunds.Whole.With(CareFunds.Scheme(6, AreaOfSpend.SocialCare, SchemeCommissioner.Council, CareFundChecks.ImprovedFund, CareFunds.Council, pence));
            var check = CareFundChecks.Of(CareFunds.Terms, plan).Single(c => c.Rule.StartsWith($"From {CareFundChecks.ImprovedFund}", StringComparison.Ordinal));
            return check.IsMet == (pence == 80_00) && (check.IsMet || check.Fault!.StartsWith(pence > 80_00 ? $"The schemes spend {new Money(pence - 80_00).InWords} more" : $"{new Money(80_00 - pence).InWords} is paid in", StringComparison.Ordinal));
        });

    [Fact]
    public void Social_care_is_maintained_with_its_uplift_to_the_penny()
    {
        CareFundPlan With(long pence) => CareFunds.Whole.With(CareFunds.Scheme(1, AreaOfSpend.SocialCare, SchemeCommissioner.Council, CareFundChecks.CommissionerMinimum, CareFunds.North, pence));
        const string rule = "North CCG: social care is maintained, with its uplift";

        Assert.Contains(Unmet(With(101_78)), c => c.Rule == rule && c.Fault!.StartsWith("£0.01 too little", StringComparison.Ordinal));
        Assert.DoesNotContain(Unmet(With(101_79)), c => c.Rule == rule);
    }

    [Theory]
    [InlineData(AreaOfSpend.Acute, SchemeCommissioner.ClinicalCommissioningGroup, null)]
    [InlineData(AreaOfSpend.CommunityHealth, SchemeCommissioner.Council, null)]
    [InlineData(AreaOfSpend.CommunityHealth, SchemeCommissioner.Joint, 33)]
    public void What_stays_in_hospital_or_the_NHS_does_not_commission_counts_in_no_ring_fence_out_of_hospital(AreaOfSpend area, SchemeCommissioner commissioner, int? nhs)
    {
        var plan = CareFunds.Whole.With(CareFunds.Scheme(2, area, commissioner, CareFundChecks.CommissionerMinimum, CareFunds.North, 898_00, nhs));

        Assert.Contains(Unmet(plan), c => c.Rule == "North CCG: services out of hospital that the NHS commissions");
    }

    [Fact]
    public void The_grant_for_adapting_homes_reaches_the_housing_authority()
    {
        var astray = CareFunds.Whole.With(CareFunds.Scheme(5, AreaOfSpend.SocialCare, SchemeCommissioner.ClinicalCommissioningGroup, CareFundChecks.DisabledFacilities, CareFunds.Council, 50_00));
        var elsewhere = CareFunds.TermsWith("district");

        Assert.Equal("Scheme 5", Unmet(astray).Single().Where);
        Assert.Contains(CareFundChecks.Of(elsewhere, CareFunds.Whole), c => c.Rule == "The disabled facilities grant reaches District" && !c.IsMet);
        Assert.All(CareFundChecks.Of(elsewhere, CareFunds.Whole.With(CareFunds.Whole.Schemes[4] with { Words = "The district gets it" })), c => Assert.True(c.IsMet));
    }

    [Fact]
    public void What_is_not_answered_or_not_known_is_named_beside_every_other_fault()
    {
        var unmet = Unmet(CareFundPlan.Empty);

        Assert.Contains(unmet, c => c.Rule == "National condition: Agreed");
        Assert.Contains(unmet, c => c.Rule == "Admissions");
        Assert.Equal(2, unmet.Count(c => c.Rule.EndsWith("minimum is paid", StringComparison.Ordinal)));
        Assert.Contains(CareFundChecks.Of(CareFunds.Terms with { Minimums = [] }, CareFunds.Whole), c => c.Fault?.StartsWith("Its minimum of this year is not recorded", StringComparison.Ordinal) == true);
        Assert.Contains(Unmet(CareFunds.Whole with { Conditions = [new("agreed", false, "In May")] }), c => c.Fault!.StartsWith("It is not met", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_is_signed_only_when_it_meets_every_rule_and_the_day_has_come()
    {
        var (version, day) = (Version(), new DateOnly(2017, 9, 11));
        var unmet = CareFundChecks.Of(CareFunds.Terms, CareFunds.Whole with { Conditions = [] });

        Assert.Null(CareFundRules.MaySign(version, CareFundChecks.Of(CareFunds.Terms, CareFunds.Whole), day, day));
        Assert.Equal(new NothingToSign("plan"), CareFundRules.MaySign(null, [], day, day));
        Assert.Equal(new SignedAhead(day), CareFundRules.MaySign(version, [], day, day.AddDays(-1)));
        Assert.Equal("The plan does not meet one rule yet: National condition: Agreed. Say whether it is met.", Assert.IsType<CareFundPlanNotReady>(CareFundRules.MaySign(version, unmet, day, day)).Sentence);
        Assert.Equal((new CareFundMovedOn(2), new NothingIsChanged(2)), (CareFundRules.MayFollow(1, 2, isSame: true), CareFundRules.MayFollow(2, 2, isSame: true)));
    }

    private static List<CareFundCheck> Unmet(CareFundPlan plan) => [.. CareFundChecks.Of(CareFunds.Terms, plan).Where(c => !c.IsMet)];

    private static CareFundPlan Move(CareFundPlan plan, string payer, long pence) => plan with { Income = [.. plan.Income.Select(i => i.Payer == payer ? i with { Pence = i.Pence + pence } : i)] };

    private static CareFundPlanVersion Version() => new() { Area = "here", FinancialYear = 2017, Number = 1, Content = "{}", Hash = "", Words = "", By = "", On = new DateOnly(2017, 9, 1), KnownFrom = DateTime.UnixEpoch };
}
