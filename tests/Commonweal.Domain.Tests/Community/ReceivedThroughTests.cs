using Commonweal.Domain.Community;

namespace Commonweal.Domain.Tests.Community;

public sealed class ReceivedThroughTests
{
    private static readonly DateOnly Today = new(2017, 10, 9);

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public void What_came_another_way_was_received_within_a_year_and_not_in_the_future()
    {
        Assert.IsType<ReceivedInTheFuture>(LoggingRules.MayBeReceivedOn(new(2017, 10, 10), Today).Refusal);
        Assert.Equal(new ReceivedTooLongAgo(new(2016, 10, 9)), LoggingRules.MayBeReceivedOn(new(2016, 10, 8), Today).Refusal);
        Assert.Equal(new DateOnly(2016, 10, 9), LoggingRules.MayBeReceivedOn(new(2016, 10, 9), Today).Value);
    }
}
