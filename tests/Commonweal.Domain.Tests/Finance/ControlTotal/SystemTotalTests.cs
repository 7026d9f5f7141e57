using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.ControlTotal;

public sealed class SystemTotalTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);
    private static readonly PartnerId Trust = PartnerId.From(Papers.Id("trust"));
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));
    private static readonly PartnerId Council = PartnerId.From(Papers.Id("council"));

    private static readonly Dictionary<PartnerId, string> Names = new() { [Trust] = "Trust", [Ccg] = "CCG", [Council] = "Council" };

    [Fact]
    [Trait("Requirement", "CTL-01")]
    [Trait("Requirement", "PAR-09")]
    public void Only_the_local_share_counts_and_councils_stand_beside_it()
    {
        var total = Total([State(Trust, -1000, basisPoints: 2500), State(Ccg, 400), State(Council, 900, signs: SignConvention.OverspendPositive)]);

        Assert.Equal(new Money(150), total.Shadow.SystemForecast);
        Assert.Equal(new Money(-900), total.Councils.Single().Local.Forecast);
    }

    [Fact]
    [Trait("Requirement", "CTL-04")]
    public void It_says_what_it_holds_and_who_is_missing()
    {
        var total = Total([State(Trust, 1)]);

        Assert.Equal("It holds the local share of 1 NHS body, with money that is paid only where targets are met. It holds no social care: councils have no control total, and stand beside it. It is partial: CCG and Council have stated nothing.", total.Contains);
    }

    [Fact]
    [Trait("Requirement", "CTL-02")]
    public void The_last_version_by_a_day_counts()
    {
        PartnerStatement[] both = [State(Trust, 100), State(Trust, 70, version: 2, on: Day.AddDays(9))];

        Assert.Equal(new Money(100), Total(both).Shadow.SystemForecast);
        Assert.Equal(new Money(70), Total(both, asAt: Day.AddDays(9)).Shadow.SystemForecast);
    }

    [Fact]
    public void What_one_gives_another_gets_so_that_adjustments_leave_nought() => Laws.Hold(
        Gen.Choose(-100_000, 100_000).ArrayOf(),
        sums => Total([State(Trust, 100)], [.. sums.Select(s => new TotalAdjustment { FinancialYear = 2017, FromId = Trust, ToId = Ccg, Pence = s, Words = "Moved", On = Day, KnownFrom = DateTime.UnixEpoch })]) is var total
            && total.Shadow.NetNeutralCheck == Money.Zero && total.Shadow.SystemForecast == new Money(100));

    [Theory]
    [InlineData(SignConvention.SurplusPositive, 40)]
    [InlineData(SignConvention.OverspendPositive, -160)]
    public void Without_incentives_every_body_stands_worse_by_them(SignConvention signs, long without) =>
        Assert.Equal(new Money(without), Total([State(Trust, 100, signs: signs, incentive: 60)], withIncentives: false).Shadow.SystemForecast);

    [Fact]
    public void A_share_is_a_share_and_the_whole_is_all_of_it()
    {
        Assert.Equal(new ShareOutOfRange(), PartnerStatement.MayState(State(Trust, 1, basisPoints: 10_001)).Refusal);
        Assert.Equal(new WholeIsAll(), PartnerStatement.MayState(State(Trust, 1, basisPoints: 9_000, method: ShareMethod.Whole)).Refusal);
    }

    private static SystemTotal Total(IReadOnlyList<PartnerStatement> statements, IReadOnlyList<TotalAdjustment>? adjustments = null, bool withIncentives = true, DateOnly? asAt = null) =>
        SystemTotal.On(new(2017), statements, adjustments ?? [], Names, id => id == Council, withIncentives, asAt ?? Day);

    private static PartnerStatement State(
        PartnerId partner, long forecast, int basisPoints = 10_000, SignConvention signs = SignConvention.SurplusPositive, long incentive = 0, int version = 1, DateOnly? on = null, ShareMethod method = ShareMethod.Activity) => new()
    {
        PartnerId = partner, FinancialYear = 2017, Version = version, Signs = signs, PlanPence = 0, ForecastPence = forecast, IncentivePence = incentive, Method = method, LocalBasisPoints = basisPoints, Basis = "Spells", On = on ?? Day,
        KnownFrom = DateTime.UnixEpoch, Provenance = Provenance.OfAnAct(),
    };
}
