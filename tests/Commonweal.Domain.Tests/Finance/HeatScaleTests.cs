using Commonweal.Domain.Finance;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance;

public sealed class HeatScaleTests
{
    [Fact]
    public void Five_steps_hold_as_many_sums_each()
    {
        var scale = HeatScale.Of(Enumerable.Range(1, 10).Select(i => new Money(i * 100)));

        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4, 5, 5], Enumerable.Range(1, 10).Select(i => scale.StepOf(new(i * 100))));
        Assert.Equal((2, "Over £2, up to £4"), scale.Legend[1]);
    }

    [Fact]
    public void A_larger_sum_is_never_paler_and_the_largest_is_deepest() => Laws.Hold(
        Gen.Choose(-5, 50).ArrayOf(),
        sums =>
        {
            var scale = HeatScale.Of(sums.Select(s => new Money(s)));
            var steps = sums.Order().Select(s => scale.StepOf(new(s))).ToList();
            return steps.SequenceEqual(steps.Order()) && (sums.All(s => s <= 0) || steps[^1] == HeatScale.Steps) && sums.All(s => s > 0 == scale.StepOf(new(s)) > 0);
        });

    [Fact]
    public void Nothing_has_no_legend() => Assert.Empty(HeatScale.Of([]).Legend);
}
