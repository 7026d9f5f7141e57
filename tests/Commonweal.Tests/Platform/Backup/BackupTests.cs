using System.IO.Compression;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.Backup;

/// <summary>What is backed up comes back, and a restore destroys nothing by mistake. Each verb is run as the operator runs it.</summary>
public sealed class BackupTests(TestDatabases databases)
{
    [Theory, BothDatabases]
    public async Task What_is_backed_up_comes_back(Engine engine)
    {
        var (from, to) = (await databases.CopyAsync(engine), await databases.EmptyAsync(engine));
        var file = Path.Combine(from.Folder, "backup.zip");

        await SucceedsAsync(from, "backup", file);
        await SucceedsAsync(to, "restore", file);

        Assert.Equal(await FingerprintAsync(from), await FingerprintAsync(to));
        await SucceedsAsync(to, "audit", "verify");
        await databases.RemoveAsync(from);
        await databases.RemoveAsync(to);
    }

    [Theory, BothDatabases]
    public async Task A_database_that_is_there_goes_only_when_that_is_said(Engine engine)
    {
        var (from, to) = (await databases.CopyAsync(engine), await databases.CopyAsync(engine, isDemonstration: false));
        var file = Path.Combine(from.Folder, "backup.zip");
        await SucceedsAsync(from, "backup", file);
        var before = await FingerprintAsync(to);

        var refused = await Operator.RunAsync(to, "restore", file);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("is there already. Say --replace", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await FingerprintAsync(to));
        await SucceedsAsync(to, "restore", file, "--replace");
        Assert.Equal(await FingerprintAsync(from), await FingerprintAsync(to));
        await databases.RemoveAsync(from);
        await databases.RemoveAsync(to);
    }

    [Theory, BothDatabases]
    public async Task A_backup_that_was_tampered_with_is_refused_and_nothing_changes(Engine engine)
    {
        var (from, to) = (await databases.CopyAsync(engine), await databases.CopyAsync(engine, isDemonstration: false));
        var file = Path.Combine(from.Folder, "backup.zip");
        await SucceedsAsync(from, "backup", file);
        Tamper(file);
        var before = await FingerprintAsync(to);

        var refused = await Operator.RunAsync(to, "restore", file, "--replace");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("its hash differs from the manifest's", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await FingerprintAsync(to));
        await databases.RemoveAsync(from);
        await databases.RemoveAsync(to);
    }

    [Theory, BothDatabases]
    public async Task A_database_in_use_is_not_replaced(Engine engine)
    {
        await using var site = await TestSite.StartAsync(databases, engine);
        using var visitor = site.NewVisitor();
        await visitor.PageAsync("/");
        var file = Path.Combine(site.Settings.Folder, "backup.zip");
        await SucceedsAsync(site.Settings, "backup", file);

        var refused = await ChildProgram.RunAsync(site.Settings, "restore", file, "--replace");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("is in use: stop Commonweal first.", refused.Errors, StringComparison.Ordinal);
        await visitor.PageAsync("/partnership/partners");
    }

    [Fact]
    public async Task What_is_no_backup_is_refused()
    {
        var settings = await databases.EmptyAsync(Engine.Sqlite);
        var file = Path.Combine(settings.Folder, "letter.txt");
        await File.WriteAllTextAsync(file, "Dear all");

        var (exitCode, _, errors) = await Operator.RunAsync(settings, "restore", file);

        Assert.Equal((2, $"{file} is not a backup of Commonweal, or is not whole."), (exitCode, errors.Trim()));
    }

    private static async Task SucceedsAsync(Settings settings, params string[] arguments)
    {
        var (exitCode, output, errors) = await Operator.RunAsync(settings, arguments);
        Assert.True(exitCode == 0, $"{string.Join(' ', arguments)} ended with {exitCode}: {output} {errors}");
    }

    /// <summary>The whole chain of acts and the partners, which is enough to tell two databases apart.</summary>
    private static async Task<string> FingerprintAsync(Settings settings)
    {
        var options = new DbContextOptionsBuilder<CommonwealContext>();
        settings.Database.Unpooled().Use(options);
        await using var context = new CommonwealContext(options.Options);
        var partners = await context.Set<Domain.Partnership.Partners.PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Id).Select(p => p.Slug).ToListAsync();
        var chain = await AuditVerification.OfAsync(settings.Database.Unpooled(), CancellationToken.None);
        Assert.Null(chain.Broken);
        SqliteConnection.ClearAllPools();
        return $"{chain.Entries} {chain.LastHash} {string.Join(' ', partners)}";
    }

    private static void Tamper(string file)
    {
        using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
        using var stream = archive.Entries.Single(entry => entry.Name.StartsWith("record", StringComparison.Ordinal)).Open();
        stream.Seek(200, SeekOrigin.Begin);
        stream.WriteByte(7);
    }
}
