using System.IO.Compression;
using Commonweal.Platform;
using Commonweal.Platform.Backup;
using Commonweal.Platform.Persistence;
using Npgsql;

namespace Commonweal.Tests.Platform.CommandLine;

/// <summary>A database that cannot be used is something the operator can mend: one sentence says what, and no trace of the program.</summary>
public sealed class UnreachableTests(TestDatabases databases)
{
    [Theory]
    [InlineData("serve", "--address", "http://localhost:5987")]
    [InlineData("import", Settings.DefaultFacts)]
    [InlineData("export", "out")]
    [InlineData("audit", "verify")]
    [InlineData("backup", "out.zip")]
    [InlineData("restore", "backup.zip")]
    [InlineData("database", "migrate")]
    [InlineData("user", "add", "--name", "Ada Wren", "--sign-in", "ada")]
    [InlineData("user", "link", "--sign-in", "ada")]
    public async Task A_server_that_does_not_answer_is_one_sentence_for_every_verb(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("commonweal-unreachable-");
        var nowhere = DatabaseAddress.Parse("postgres://cw@127.0.0.1:9/wellbeing", folder.FullName);
        var backup = Path.Combine(folder.FullName, "backup.zip");
        WriteBackup(backup);

        var (exitCode, output, errors) = await Operator.RunAsync(new Settings(false, nowhere, nowhere.WithNameSuffix("_record"), folder.FullName, Repository.Facts), [.. arguments.Select(a => a == "backup.zip" ? backup : a)]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("PostgreSQL does not answer: Failed to connect to 127.0.0.1:9.", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_account_that_the_server_does_not_know_is_one_sentence()
    {
        var known = await databases.EmptyAsync(Engine.Postgres);
        var unknown = known with { Database = known.Database with { ConnectionString = new NpgsqlConnectionStringBuilder(known.Database.ConnectionString) { Username = "nobody" }.ConnectionString } };

        var (exitCode, _, errors) = await Operator.RunAsync(unknown, "database", "migrate");

        Assert.Equal(2, exitCode);
        Assert.Equal("PostgreSQL does not let this account in: role \"nobody\" does not exist. Check user and password in COMMONWEAL_DATABASE.", errors.Trim());
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_one_sentence()
    {
        var settings = await databases.EmptyAsync(Engine.Sqlite);
        await File.WriteAllTextAsync(settings.Database.Name, "These are words and no database, and there are more of them than the hundred bytes of a header, so that nobody takes them for one.", TestContext.Current.CancellationToken);

        var (exitCode, _, errors) = await Operator.RunAsync(settings, "database", "migrate");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("The database file cannot be used: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
        Directory.Delete(settings.Folder, recursive: true);
    }

    private static void WriteBackup(string file)
    {
        using var archive = ZipFile.Open(file, ZipArchiveMode.Create);
        new BackupManifest(BackupManifest.FormatNow, DateTime.UnixEpoch, true, false, []).WriteInto(archive);
    }
}
