using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Subscriptions;

public sealed class ConfirmTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_link_that_nobody_was_sent_confirms_nothing()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal("This link is no longer good", (await resident.PageAsync("/community/subscribe/confirm?token=abc")).Heading());
    }
}
