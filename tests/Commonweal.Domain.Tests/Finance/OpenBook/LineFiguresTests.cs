using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.OpenBook;

public sealed class LineFiguresTests
{
    private static readonly Month July = new(2017, 7);

    private static readonly LineFigures Home = new("home-care")
    {
        PlanToDate = new(100_00), CostToDate = new(120_00), PaidToDate = new(90_00), PlanOfYear = new(300_00), RevisedPlan = new(310_00), Forecast = new(350_00), PlannedActivity = 10, Activity = 11, Wte = 2.5m, Commentary = "More people",
    };

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public void How_much_was_done_and_what_it_cost_make_the_variance_to_the_penny() => Laws.Hold(
        from plan in Gen.Choose(0, 1_000_000_00)
        from cost in Gen.Choose(-1_000_00, 1_000_000_00)
        from planned in Gen.Choose(1, 100_000)
        from done in Gen.Choose(0, 100_000)
        select Home with { PlanToDate = new(plan), CostToDate = new(cost), PlannedActivity = planned / 16m, Activity = done / 10_000m },
        line => line.Split is { } split && split.Volume + split.Price == line.Variance);

    [Fact]
    public void Without_planned_activity_the_variance_is_not_split() => Assert.Null((Home with { PlannedActivity = null }).Split);

    [Fact]
    public void The_cost_of_one_is_of_what_was_done()
    {
        Assert.Equal(new Money(10_91), Home.UnitCost);
        Assert.Null((Home with { Activity = 0 }).UnitCost);
    }

    [Fact]
    public void Beside_what_the_partner_expects_stand_the_rate_so_far_and_the_phasing_of_the_plan()
    {
        var forecast = (Home with { OneOff = new(20_00) }).ForecastAt(July);

        Assert.Equal(new Money(320_00), forecast.RunRate);
        Assert.Equal(new Money(372_00), forecast.ProfileScaled);
    }

    [Fact]
    public void Lines_add_up_in_money_and_staff_and_not_in_activity()
    {
        var total = LineFigures.Total([Home, Home with { Line = "day-care", Wte = null }]);

        Assert.Equal((new Money(240_00), 2.5m, null), (total.CostToDate, total.Wte, total.Activity));
    }

    [Fact]
    public void The_same_figures_have_the_same_hash_in_any_order_and_any_other_has_another()
    {
        var day = Home with { Line = "day-care" };
        var hash = LineFigures.HashOf("council", July, [Home, day]);

        Assert.Equal(hash, LineFigures.HashOf("council", July, [day, Home]));
        Assert.NotEqual(hash, LineFigures.HashOf("trust", July, [Home, day]));
        Assert.NotEqual(hash, LineFigures.HashOf("council", July.Plus(1), [Home, day]));
        Assert.NotEqual(hash, LineFigures.HashOf("council", July, [Home with { Wte = 2.6m }, day]));
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public void Two_versions_are_compared_cell_by_cell()
    {
        var changes = ChangedFigure.Between([Home, Home with { Line = "day-care" }], [Home with { CostToDate = new(125_00), Commentary = null }, Home with { Line = "new-line" }]);

        Assert.Equal(new ChangedFigure("home-care", "Cost to date £", "120.00", "125.00"), changes[0]);
        Assert.Equal(new ChangedFigure("home-care", "Commentary", "More people", ""), changes[1]);
        Assert.Contains(new ChangedFigure("day-care", "Cost to date £", "120.00", ""), changes);
        Assert.Contains(new ChangedFigure("new-line", "Cost to date £", "", "120.00"), changes);
    }
}
