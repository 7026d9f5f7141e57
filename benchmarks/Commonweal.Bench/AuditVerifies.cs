using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench;

/// <summary>A chain is verified at 200,000 entries a second at least, of a hundred thousand and of a million entries.</summary>
public sealed class AuditVerifies : IBenchmark
{
    private const int EntriesASecondMin = 200_000;

    public string Name => "audit-verify";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        foreach (var entries in new[] { 100_000, 1_000_000 })
        {
            var database = DatabaseAddress.File(Path.Combine(Directory.CreateTempSubdirectory("commonweal-bench-").FullName, "chain.db"));
            await WriteAsync(database, entries);
            var took = await Measure.BestAsync(async () =>
            {
                var check = await AuditVerification.OfAsync(database, CancellationToken.None);
                if (check.Broken is not null || check.Entries != entries)
                {
                    throw new InvalidOperationException($"The chain should hold: {check.Broken}");
                }
            });
            yield return new Promise(entries / took.TotalSeconds >= EntriesASecondMin, $"{entries:N0} entries", $"{entries / took.TotalSeconds:N0} a second", $"limit {EntriesASecondMin:N0} a second");
        }
    }

    private static async Task WriteAsync(DatabaseAddress database, int entries)
    {
        var options = new DbContextOptionsBuilder<CommonwealContext>();
        database.Use(options);
        await using (var context = new CommonwealContext(options.Options))
        {
            await Databases.MigrateAsync(context, CancellationToken.None);
        }

        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO audit_entries (Sequence, At, Person, ActingFor, ActingAs, Verb, Subject, Sentence, Changes, RequestKey, PreviousHash, Hash) VALUES ($s, $at, $p, $f, $a, $v, $u, $w, $c, NULL, $b, $h)";
        string[] names = ["$s", "$at", "$p", "$f", "$a", "$v", "$u", "$w", "$c", "$b", "$h"];
        var parameters = names.ToDictionary(name => name, name => insert.Parameters.Add(new SqliteParameter { ParameterName = name }));
        var last = AuditHash.Beginning;
        for (var i = 1; i <= entries; i++)
        {
            var entry = EntryOf(i, last);
            last = AuditHash.Of(entry);
            object[] values = [entry.Sequence, entry.At, entry.Person, entry.ActingFor, entry.ActingAs, entry.Verb, entry.Subject, entry.Sentence, entry.Changes, entry.PreviousHash, last];
            for (var n = 0; n < names.Length; n++)
            {
                parameters[names[n]].Value = values[n];
            }

            await insert.ExecuteNonQueryAsync();
        }

        await using var head = connection.CreateCommand();
        head.CommandText = "UPDATE audit_head SET Sequence = $s, Hash = $h";
        head.Parameters.AddWithValue("$s", entries);
        head.Parameters.AddWithValue("$h", last);
        await head.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static AuditEntry EntryOf(int i, byte[] previous) => new()
    {
        Sequence = i, At = new DateTime(2017, 10, 9, 12, 0, 0, DateTimeKind.Utc).AddSeconds(i), Person = "tobias-lanternwood", ActingFor = "haringey-council", ActingAs = "Recorder",
        Verb = "RecordApproval", Subject = "/partnership/agreements/partnership-agreement/approvals/haringey-council", Sentence = $"Recorded approval {i}, as its minute says.",
        Changes = """[{"table":"approvals","key":"new","is":"added","values":{"Minute":"CAB 112","Date":"2017-06-20"}}]""", PreviousHash = previous, Hash = [],
    };
}
