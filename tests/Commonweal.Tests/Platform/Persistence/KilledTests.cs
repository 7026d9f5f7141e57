using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Microsoft.Data.Sqlite;

namespace Commonweal.Tests.Platform.Persistence;

/// <summary>The real program, killed without warning at any moment, leaves databases that start again and a chain that verifies.</summary>
public sealed class KilledTests(TestDatabases databases)
{
    private const int ActsBefore = 12;

    private static readonly int[] MomentsOfStartingMs = [300, 600, 900, 1300];

    [Theory, BothDatabases]
    public async Task Killed_while_it_makes_its_databases_it_starts_the_next_time(Engine engine)
    {
        // Without facts, whose load is one act: the moments fall into the making of tables.
        var settings = await databases.EmptyAsync(engine, isDemonstration: false);
        foreach (var moment in MomentsOfStartingMs)
        {
            using var child = ChildProgram.Serve(settings);
            await Task.Delay(moment);
            await child.KillAsync();
        }

        await StartsAndVerifiesAsync(settings);
        await databases.RemoveAsync(settings);
    }

    [Theory, BothDatabases]
    public async Task Killed_in_the_middle_of_writes_it_keeps_every_act_it_confirmed(Engine engine)
    {
        var settings = await databases.CopyAsync(engine);
        var confirmed = new Confirmed();
        using (var child = ChildProgram.Serve(settings))
        {
            await child.AnswersAsync();
            var writers = new[] { EditUntilKilledAsync(child, "haringey-recorder", "haringey-council", confirmed), EditUntilKilledAsync(child, "whittington-recorder", "whittington-health", confirmed) };
            await confirmed.ReachesAsync(ActsBefore);
            await child.KillAsync();
            await Task.WhenAll(writers);
        }

        var entries = await StartsAndVerifiesAsync(settings);

        Assert.True(entries >= confirmed.Acts, $"{confirmed.Acts} acts were confirmed and {entries} are in the chain.");
        await databases.RemoveAsync(settings);
    }

    /// <summary>What a program killed within its migration leaves behind in a SQLite file, where nobody would ever take it away.</summary>
    [Fact]
    public async Task A_lock_that_a_killed_program_left_holds_nobody_up()
    {
        var settings = await databases.EmptyAsync(Engine.Sqlite);
        await using (var connection = new SqliteConnection(settings.Database.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00');
                """;
            await command.ExecuteNonQueryAsync();
        }

        await using var app = Site.Build(settings, "http://127.0.0.1:0", Repository.ContentRoot);
        await Startup.PrepareAsync(app.Services, settings, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));
    }

    private static async Task<long> StartsAndVerifiesAsync(Settings settings)
    {
        using (var child = ChildProgram.Serve(settings))
        {
            await child.AnswersAsync();
        }

        foreach (var database in new[] { settings.Database, settings.RecordDatabase })
        {
            Assert.Null((await AuditVerification.OfAsync(database, CancellationToken.None)).Broken);
        }

        return (await AuditVerification.OfAsync(settings.Database, CancellationToken.None)).Entries;
    }

    private static async Task EditUntilKilledAsync(ChildProgram child, string signIn, string partner, Confirmed confirmed)
    {
        using var visitor = new Visitor(child.Address);
        try
        {
            await visitor.SignInAsAsync(signIn);
            while (true)
            {
                var page = await visitor.PageAsync($"/partnership/partners/{partner}/edit");
                var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>().Single(f => f.Elements.Any(e => e.GetAttribute("name") == "Input.Description"));
                using var answer = await visitor.SendAsync(form, ("Input.Description", $"Written {confirmed.Acts} times."));
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                confirmed.Add();
            }
        }
        catch (HttpRequestException)
        {
            await child.ExitedAsync();
        }
    }

    /// <summary>How many edits the program confirmed, by all its writers.</summary>
    private sealed class Confirmed
    {
        private int acts;

        public int Acts => acts;

        public void Add() => Interlocked.Increment(ref acts);

        public async Task ReachesAsync(int count)
        {
            for (var waited = 0; acts < count; waited++)
            {
                Assert.True(waited < 6_000, $"Only {acts} acts were confirmed within a minute.");
                await Task.Delay(10);
            }
        }
    }
}
