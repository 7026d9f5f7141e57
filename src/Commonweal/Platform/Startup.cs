using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform;

/// <summary>What happens before the first request: databases, the facts of a new demonstration, its people, and the day it stands at.</summary>
public static class Startup
{
    public static async Task PrepareAsync(IServiceProvider services, Settings settings, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var context = await MigrateAsync(scope.ServiceProvider, settings, cancellation);
        if (settings.IsDemonstration && !await context.Set<WellbeingPartnership>().AnyAsync(cancellation))
        {
            await scope.ServiceProvider.GetRequiredService<LoadFacts>().ExecuteAsync(settings.FactsFolder, Actor.System, cancellation);
        }

        var partnership = await context.Set<WellbeingPartnership>().AsNoTracking().SingleOrDefaultAsync(cancellation);
        services.GetRequiredService<ThePartnership>().Name = partnership?.Name ?? "A new partnership";
        if (settings.IsDemonstration)
        {
            await scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().EnsureAsync(settings.FactsFolder, cancellation);
            services.GetRequiredService<PartnershipClock>().StandsAt = partnership!.DemonstrationToday;
        }
    }

    public static async Task<CommonwealContext> MigrateAsync(IServiceProvider scoped, Settings settings, CancellationToken cancellation)
    {
        Directory.CreateDirectory(settings.Folder);
        var context = scoped.GetRequiredService<CommonwealContext>();
        var record = scoped.GetRequiredService<RecordContext>();

        // Each makes its model on the way, which is most of the work: on two cores at once.
        await Task.WhenAll(Task.Run(() => Databases.MigrateAsync(record, cancellation), cancellation), Databases.MigrateAsync(context, cancellation));
        return context;
    }
}
