using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.MonthlyFigures;

public sealed class ForecastFanTests
{
    [Fact]
    [Trait("Requirement", "OPB-01")]
    public void A_fan_opens_month_by_month_from_what_was_spent_to_the_lowest_and_the_highest_end()
    {
        var fan = new ForecastFan(new Month(2017, 12), new Money(900_00), [new(1_200_00), new(1_000_00), new(1_300_01)]);

        Assert.Equal([new(2018, 1), new(2018, 2), new(2018, 3)], fan.Months);
        Assert.Equal([new(933_33), new(966_67), new(1_000_00)], fan.Months.Select(fan.Lowest));
        Assert.Equal([new(1_033_34), new(1_166_67), new(1_300_01)], fan.Months.Select(fan.Highest));
    }

    [Fact]
    public void In_March_there_is_nothing_left_to_forecast() => Assert.Empty(new ForecastFan(new Month(2018, 3), new Money(1), [new(2)]).Months);

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public void Every_method_stays_within_the_fan_and_ends_where_it_says() => Laws.Hold(
        from months in Gen.Choose(0, 10) from cost in Gen.Choose(-1_000_000, 1_000_000) from ends in Gen.ArrayOf(Gen.Choose(-1_000_000, 1_000_000)) where ends.Length > 0
        select new ForecastFan(new Month(2017, 4).Plus(months), new Money(cost), [.. ends.Select(e => new Money(e))]),
        fan => fan.Ends.All(end => fan.At(fan.Months[^1], end) == end && fan.Months.All(m => fan.Lowest(m) <= fan.At(m, end) && fan.At(m, end) <= fan.Highest(m))));
}
