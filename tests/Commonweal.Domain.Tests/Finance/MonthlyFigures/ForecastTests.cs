using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.MonthlyFigures;

public sealed class ForecastTests
{
    [Fact]
    public void Twelfths_make_the_plan_and_the_earliest_months_have_the_pence_left_over() => Laws.Hold(Gen.Choose(-1_000_000, 1_000_000), pence =>
    {
        var months = Phasing.Twelfths(new Money(pence));
        return Money.Sum(months) == new Money(pence) && months.Select(m => Math.Abs(m.Pence)).SequenceEqual(months.Select(m => Math.Abs(m.Pence)).OrderDescending());
    });

    [Fact]
    public void What_happens_once_is_not_multiplied_and_is_rounded_once()
    {
        var forecast = Forecast.Of(new(120_00), Phasing.Twelfths(new(120_00)), [new(10_00), new(10_01), new(20_00), new(99_00)], [new(10_00)], 3);

        Assert.Equal((new(40_01), new(30_00), new(10_01)), (forecast.ActualToDate, forecast.PlanToDate, forecast.VarianceToDate));
        Assert.Equal((new(10_00), new(130_04), new(10_04)), (forecast.MonthlyRunRate, forecast.RunRate, forecast.VarianceToPlan));
        Assert.Equal((new Money(8_89), new Money(160_04)), (forecast.RequiredMonthlyToHitPlan!.Value, forecast.ProfileScaled!.Value));
    }

    [Fact]
    public void What_cannot_be_said_is_not_said()
    {
        var year = Enumerable.Repeat(Money.Zero, 12).ToArray();

        Assert.Equal((null, null), (Forecast.Of(new(1), year, year, [], 12).RequiredMonthlyToHitPlan, Forecast.Of(new(1), year, year, [], 12).ProfileScaled));
    }

    [Fact]
    public void Price_and_volume_make_the_variance() => Laws.Hold(
        from plan in Gen.Choose(0, 1_000_000) from actual in Gen.Choose(0, 1_000_000) from planned in Gen.Choose(1, 500) from done in Gen.Choose(0, 500) select (plan, actual, planned, done),
        l => PriceAndVolume.Of(new(l.plan), new(l.actual), l.planned, l.done) is var split && split.Price + split.Volume == new Money(l.actual - l.plan));

    [Fact]
    public void More_done_at_the_planned_cost_is_all_volume() =>
        Assert.Equal("£20 because of how much was done, £0 because of what it cost.", PriceAndVolume.Of(new(100_00), new(120_00), 10, 12).InWords);
}
