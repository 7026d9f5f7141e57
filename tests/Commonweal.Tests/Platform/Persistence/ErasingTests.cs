using Commonweal.Platform.Persistence;
using Commonweal.Tests.Community.Keeping;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Persistence;

/// <summary>What was deleted is gone from the file, whoever happened to be reading it.</summary>
public sealed class ErasingTests(TestDatabases databases)
{
    private const string Words = "The quince orchard behind the old pump house.";

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Who_reads_while_it_goes_is_waited_for()
    {
        await using var site = await TestSite.StartAsync(databases);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        await context.Database.ExecuteSqlAsync($"CREATE TABLE scraps (words TEXT)", TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlAsync($"INSERT INTO scraps SELECT {Words} FROM pragma_table_list", TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", TestContext.Current.CancellationToken);
        await using var reader = new SqliteConnection(context.Database.GetConnectionString());
        await reader.OpenAsync(TestContext.Current.CancellationToken);
        var reading = reader.BeginTransaction(deferred: true);
        await using (var command = reader.CreateCommand())
        {
            command.CommandText = "SELECT COUNT(*) FROM scraps";
            await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
        }

        await context.Database.ExecuteSqlAsync($"DELETE FROM scraps", TestContext.Current.CancellationToken);
        var erasing = Task.Run(() => context.EraseWhatIsFreeAsync([], CancellationToken.None), TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await reading.DisposeAsync();
        await erasing;

        Assert.Empty(await site.PlacesOfAsync(Words));
    }
}
