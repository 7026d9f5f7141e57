using Commonweal.Platform.Clock;

namespace Commonweal.Tests.Platform.Clock;

/// <summary>Days and times are those of London, in summer, in winter, and where the clocks change.</summary>
public sealed class PartnershipClockTests
{
    [Theory]
    [InlineData("2017-10-27 14:00", "2017-10-27 13:00")]
    [InlineData("2017-10-30 14:00", "2017-10-30 14:00")]
    [InlineData("2017-03-26 01:30", "2017-03-26 01:30")]
    [InlineData("2017-10-29 01:30", "2017-10-29 01:30")]
    public void A_time_of_day_in_London_is_one_instant_before_after_and_in_the_hour_of_the_change(string london, string utc)
    {
        var local = DateTime.Parse(london, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), PartnershipClock.InstantOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)));
    }

    [Theory]
    [InlineData("2017-10-28 23:30", "2017-10-29")]
    [InlineData("2017-10-29 23:30", "2017-10-29")]
    [InlineData("2017-03-25 23:30", "2017-03-25")]
    [InlineData("2017-03-26 23:30", "2017-03-27")]
    public void The_last_lawful_day_ends_at_midnight_in_London(string utc, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), PartnershipClock.LondonDate(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture)));
}
