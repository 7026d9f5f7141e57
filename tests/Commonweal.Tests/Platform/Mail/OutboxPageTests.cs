using Commonweal.Platform.Mail;
using Commonweal.Tests.Partnership;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Mail;

public sealed class OutboxPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task The_administrator_sees_what_waits_and_no_whole_address()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using (var scope = site.NewScope())
        {
            await scope.ServiceProvider.GetRequiredService<Outbox>().PutAsync("k", "resident@example.org", "News of today", "b", null, TestContext.Current.CancellationToken);
        }

        using var administrator = await site.SignInAsAsync("administrator");
        var page = await administrator.PageAsync("/outbox");

        Assert.NotNull((await administrator.PageAsync("/today")).QuerySelector("main a[href='/outbox']"));
        Assert.Contains("No mail server is set", page.Body(), StringComparison.Ordinal);
        Assert.Equal("r…@example.org", page.Table("The last 500 messages").Cell("News of today", "To"));
    }
}
