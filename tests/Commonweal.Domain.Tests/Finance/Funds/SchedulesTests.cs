using Commonweal.Domain.Finance.Funds;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class SchedulesTests
{
    [Fact]
    [Trait("Requirement", "S75-01")]
    public void A_schedule_that_is_added_has_the_letter_after_the_last_and_a_name_of_its_own()
    {
        Assert.Equal(("f", "a"), (Schedules.Next(["a", "e", "c"]), Schedules.Next([])));
        Assert.Equal(new ScheduleStandsAlready("Mental Health"), Schedules.MayAdd("Mental Health", ["Mental health"]));
        Assert.Null(Schedules.MayAdd("Children’s services", ["Mental health"]));
    }
}
