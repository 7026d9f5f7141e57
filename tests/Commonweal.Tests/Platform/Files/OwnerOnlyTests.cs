using Commonweal.Platform;

namespace Commonweal.Tests.Platform.Files;

/// <summary>Databases and backups hold keys and password hashes: nobody but the program's own user reads them, whatever its umask.</summary>
public sealed class OwnerOnlyTests(TestDatabases databases)
{
    [Fact]
    public async Task Databases_backups_and_what_is_restored_are_readable_by_their_owner_alone()
    {
        var (from, to) = (await databases.EmptyAsync(Engine.Sqlite, isDemonstration: false), await databases.EmptyAsync(Engine.Sqlite, isDemonstration: false));
        var backup = Path.Combine(from.Folder, "backup.zip");

        using (var program = ChildProgram.Serve(from))
        {
            await program.AnswersAsync();
            AssertOwnersAlone(from);
            await Operator.RunAsync(from, "backup", backup);
        }

        var restored = await Operator.RunAsync(to, "restore", backup);

        Assert.Equal((0, ""), (restored.ExitCode, restored.Errors));
        AssertOwnersAlone(from);
        AssertOwnersAlone(to);
        await databases.RemoveAsync(from);
        await databases.RemoveAsync(to);
    }

    private static void AssertOwnersAlone(Settings settings)
    {
        var files = new DirectoryInfo(settings.Folder).GetFiles("*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.Name == "commonweal_record.db");
        Assert.All(files, file => Assert.Equal((file.Name, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file.Name, file.UnixFileMode)));
    }
}
