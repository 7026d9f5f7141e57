namespace Commonweal.Tests.Finance;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Shared_money_is_two_steps_from_the_front_door()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.NotNull((await visitor.PageAsync("/partnership")).QuerySelector("main a[href='/finance/funds']"));
        Assert.NotNull((await visitor.PageAsync("/finance")).QuerySelector("main a[href='/finance/kept-out']"));
    }
}
