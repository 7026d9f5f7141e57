using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Savings;

public sealed class SavingsRegisterTests
{
    private static readonly DateOnly Day = new(2017, 6, 1);
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));
    private static readonly PartnerId Trust = PartnerId.From(Papers.Id("trust"));

    [Fact]
    [Trait("Requirement", "SAV-05")]
    public void A_price_that_only_moves_between_partners_saves_the_system_nothing() => Laws.Hold(
        from pence in Gen.Choose(1, 100_000) from investment in Gen.Choose(0, 1000) select (pence, investment),
        sum => Register(Claim(1, Ccg, "Prices", sum.pence, paidTo: Trust, investment: sum.investment)).Joint.SystemNet == new Money(-sum.investment));

    [Fact]
    [Trait("Requirement", "SAV-02")]
    public void The_bridge_ends_at_what_the_system_saves() => Laws.Hold(
        from plans in Gen.Choose(1, 100_000).ArrayOf(4) from forecasts in Gen.Choose(-1000, 100_000).ArrayOf(4) select (plans, forecasts),
        sums =>
        {
            var register = Register([.. sums.plans.Select((plan, i) => Claim(i + 1, i % 2 == 0 ? Ccg : Trust, $"Cost {i}", sums.forecasts[i], plan, i == 0 ? Trust : null, i))]);
            return register.Bridge.End == register.Joint.SystemNet;
        });

    [Theory]
    [InlineData("Ward staff, nights", true)]
    [InlineData("ward staff nights", true)]
    [InlineData("Ward staff, days", false)]
    [Trait("Requirement", "SAV-01")]
    public void A_pound_that_somebody_claims_is_claimed_by_nobody_else_and_it_is_said_who_does(string cost, bool isRefused)
    {
        var register = Register(Claim(1, Trust, "Ward staff, nights", 100));

        var outcome = register.MayClaim(Claim(2, Ccg, cost, 100));

        Assert.Equal(isRefused ? new PoundClaimedAlready("trust", "Beds", "Ward staff, nights") : null, outcome.Refusal);
    }

    [Fact]
    public void A_partner_that_claims_a_pound_twice_is_told_to_correct_its_own_claim() =>
        Assert.Equal(new ClaimedByYourselves("Beds", "Nights"), Register(Claim(1, Trust, "Nights", 100)).MayClaim(Claim(2, Trust, "nights", 100)).Refusal);

    [Fact]
    public void A_plan_below_nought_saves_nothing_and_a_forecast_may_come_to_that() => Assert.Equal(
        (new SavingBelowNought(), null), ((SavingBelowNought?)Register().MayClaim(Claim(1, Trust, "Nights", 5, plan: -1)).Refusal, Register().MayClaim(Claim(1, Trust, "Nights", -5, plan: 1)).Refusal));

    [Fact]
    public void A_withdrawn_claim_counts_no_more_and_frees_its_pounds()
    {
        var register = Register(Claim(1, Trust, "Nights", 100), Claim(1, Trust, "Nights", 100, version: 2, isWithdrawn: true));

        Assert.Empty(register.Standing);
        Assert.Equal(2, register.Versions.Count);
        Assert.Null(register.MayClaim(Claim(2, Ccg, "Nights", 100)).Refusal);
    }

    [Fact]
    public void A_correction_may_keep_its_own_pounds_and_the_last_version_stands()
    {
        var register = Register(Claim(1, Trust, "Nights", 100), Claim(1, Trust, "Nights", 70, version: 2));

        Assert.Equal(new Money(70), register.Standing.Single().Forecast);
        Assert.Null(register.MayClaim(Claim(1, Trust, "Nights", 60, version: 3)).Refusal);
    }

    [Fact]
    public void A_claim_has_a_sum_and_nobody_is_paid_less_by_itself()
    {
        Assert.Equal(new SavingNeedsASum(), Register().MayClaim(Claim(1, Ccg, "Nights", 0, 0)).Refusal);
        Assert.Equal(new PaidToItself("ccg"), Register().MayClaim(Claim(1, Ccg, "Nights", 5, paidTo: Ccg)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "SAV-03")]
    public void What_a_fund_s_schemes_save_after_what_is_invested_goes_to_it_first()
    {
        var register = Register(Claim(1, Ccg, "Nights", 100, investment: 30));

        Assert.Equal((new Money(70), Money.Zero), (register.FirstTo("pool"), register.FirstTo("other")));
    }

    private static SavingsRegister Register(params SavingsClaim[] versions) => SavingsRegister.On(
        [
            new SavingsScheme
            {
                Slug = "beds", Title = "Beds", Words = "Fewer beds", Service = "acute", FinancialYear = 2017, IsRecurrent = true, Fund = "pool", EnteredById = Trust, EnteredOn = Day, KnownFrom = DateTime.UnixEpoch, Provenance = Provenance.OfAnAct(),
            },
        ],
        versions, id => id == Ccg ? "ccg" : "trust", Day);

    private static SavingsClaim Claim(int line, PartnerId partner, string cost, long forecast, long plan = 0, PartnerId? paidTo = null, long investment = 0, int version = 1, bool isWithdrawn = false) => new()
    {
        Scheme = "beds", Line = line, Version = version, PartnerId = partner, Plan = SavingsPlan.Qipp, Cost = cost, PaidToId = paidTo, PlanVolumePence = plan, PlanPricePence = 0, ActualVolumePence = 0, ActualPricePence = 0,
        ForecastVolumePence = forecast, ForecastPricePence = 0, FullYearPence = forecast, InvestmentPence = investment, Status = SavingsStatus.Planned, Words = "Because", IsWithdrawn = isWithdrawn, On = Day, KnownFrom = DateTime.UnixEpoch,
    };
}
