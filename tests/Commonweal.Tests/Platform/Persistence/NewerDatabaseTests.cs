using Commonweal.Platform;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Persistence;

public sealed class NewerDatabaseTests(TestDatabases databases)
{
    [Theory, BothDatabases]
    public async Task A_database_that_a_newer_program_wrote_is_refused(Engine engine)
    {
        await using var site = await TestSite.StartAsync(databases, engine);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        await context.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20991231235959_FromTheFuture', '10.0.0')""");

        var refused = await Assert.ThrowsAsync<NewerDatabaseException>(() => Startup.PrepareAsync(site.Services, site.Settings, CancellationToken.None));

        Assert.Contains("20991231235959_FromTheFuture", refused.Message, StringComparison.Ordinal);
    }
}
