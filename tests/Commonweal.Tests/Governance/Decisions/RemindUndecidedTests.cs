using Commonweal.Platform.Clock;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class RemindUndecidedTests(Sites sites) : IClassFixture<Sites>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_members_whose_seat_has_given_no_view_are_reminded_and_once_a_week()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var way = await new OnItsWay(site).ReadyAsync("A matter that waits");
        await way.CallAsync();
        await EachHasAnAddressAsync(site);

        await WriteAsync(site);
        Assert.Empty(await KeysAsync(site));
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2017, 10, 10);
        await WriteAsync(site);
        await WriteAsync(site);
        var first = await KeysAsync(site);
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2017, 10, 17);
        await WriteAsync(site);

        Assert.NotEmpty(first);
        Assert.Equal(first.Count * 2, (await KeysAsync(site)).Count);
        Assert.All(first, key => Assert.StartsWith("undecided/", key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_has_given_a_view_is_left_in_peace()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var way = await new OnItsWay(site).ReadyAsync("A matter that waits for others");
        await way.CallAsync();
        await way.ViewAsync("shared-accountable-officer", "Haringey", "accountable-officer-haringey-ccg");
        await EachHasAnAddressAsync(site);

        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2017, 10, 10);
        await WriteAsync(site);

        Assert.DoesNotContain(await KeysAsync(site), key => key.Contains("/accountable-officer-haringey-ccg/", StringComparison.Ordinal));
    }

    private static async Task EachHasAnAddressAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Users.ExecuteUpdateAsync(s => s.SetProperty(a => a.Email, a => a.UserName + "@example.org"), Cancellation);
    }

    private static async Task WriteAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<SendMail>().WriteAsync(Cancellation);
    }

    private static async Task<List<string>> KeysAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>().Select(m => m.Key).ToListAsync(Cancellation);
    }
}
