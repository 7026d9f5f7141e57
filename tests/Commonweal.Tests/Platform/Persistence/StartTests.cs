using Commonweal.Platform;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Persistence;

/// <summary>A start on a database that is as it should be does nothing to it; one that lacks a trigger gets it back.</summary>
public sealed class StartTests(TestDatabases databases)
{
    [Fact]
    public async Task A_start_on_a_current_database_writes_nothing()
    {
        await using var site = await TestSite.StartAsync(databases);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var before = await ChangesSeenAsync(context);

        await Startup.PrepareAsync(site.Services, site.Settings, TestContext.Current.CancellationToken);

        Assert.Equal(before, await ChangesSeenAsync(context));
    }

    [Theory, BothDatabases]
    public async Task A_trigger_that_was_taken_away_is_back_after_a_start(Engine engine)
    {
        await using var site = await TestSite.StartAsync(databases, engine);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        await context.Database.ExecuteSqlRawAsync(engine == Engine.Postgres ? "DROP TRIGGER approvals_only_grows ON approvals" : "DROP TRIGGER approvals_no_delete", TestContext.Current.CancellationToken);

        await Startup.PrepareAsync(site.Services, site.Settings, TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlRawAsync("DELETE FROM approvals"));
        Assert.Contains("approvals only grows", refused.Message, StringComparison.Ordinal);
    }

    // SQLite tells a connection by another number that another connection has written.
    private static Task<int> ChangesSeenAsync(DbContext context) =>
        context.Database.SqlQuery<int>($"SELECT data_version AS \"Value\" FROM pragma_data_version").SingleAsync(TestContext.Current.CancellationToken);
}
