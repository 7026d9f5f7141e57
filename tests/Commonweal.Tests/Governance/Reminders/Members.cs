using Commonweal.Platform.Clock;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Governance.Reminders;

/// <summary>Members of bodies who can be written to, and what is.</summary>
internal static class Members
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task EachHasAnAddressAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Users.ExecuteUpdateAsync(s => s.SetProperty(a => a.Email, a => a.UserName + "@example.org"), Cancellation);
    }

    /// <summary>Everything that is in the outbox once the writers have written on a day.</summary>
    public static async Task<List<OutboxMail>> WrittenOnAsync(TestSite site, DateOnly day)
    {
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = day;
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<SendMail>().WriteAsync(Cancellation);
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>().AsNoTracking().Where(m => m.Key.StartsWith("members/")).OrderBy(m => m.Key).ToListAsync(Cancellation);
    }
}
