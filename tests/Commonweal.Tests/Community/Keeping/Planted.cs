using System.Text;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Community.Keeping;

/// <summary>A site years later, and whether a sentence still stands anywhere in its database.</summary>
internal static class Planted
{
    /// <summary>The partnership's day moves on; the site's time, by which people are signed in, does not.</summary>
    public static void MoveTo(this TestSite site, DateOnly day) => site.Services.GetRequiredService<PartnershipClock>().StandsAt = day;

    /// <summary>Every place in which the words stand: on SQLite the files, byte for byte; on PostgreSQL every row of every table.</summary>
    public static async Task<List<string>> PlacesOfAsync(this TestSite site, string words)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        if (context.Database.IsSqlite())
        {
            var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
            return [.. new[] { file, file + "-wal" }.Where(File.Exists).Where(f => Holds(f, words)).Select(f => Path.GetFileName(f)!)];
        }

        var places = new List<string>();
        foreach (var table in context.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
        {
#pragma warning disable EF1002 // A table's name cannot be a parameter, and comes from the model.
            if (await context.Database.SqlQueryRaw<int>($"SELECT COUNT(*)::int AS \"Value\" FROM \"{table}\" t WHERE t::text LIKE '%{words}%'").SingleAsync() > 0)
#pragma warning restore EF1002
            {
                places.Add(table);
            }
        }

        return places;
    }

    private static bool Holds(string file, string words)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    }
}
