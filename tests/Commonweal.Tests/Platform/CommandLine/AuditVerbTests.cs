using Commonweal.Platform;
using Microsoft.Data.Sqlite;

namespace Commonweal.Tests.Platform.CommandLine;

/// <summary>What the operator's nightly check prints, and its exit code, by which a script knows.</summary>
public sealed class AuditVerbTests(TestDatabases databases)
{
    [Fact]
    [Trait("Requirement", "QUA-02")]
    public async Task A_chain_that_holds_is_exit_code_0_and_one_that_was_tampered_with_is_exit_code_1_and_named()
    {
        var settings = await databases.CopyAsync(Engine.Sqlite);

        var whole = await Operator.RunAsync(settings, "audit", "verify");
        await TamperAsync(settings);
        var broken = await Operator.RunAsync(settings, "audit", "verify");

        Assert.Equal((0, ""), (whole.ExitCode, whole.Errors));
        Assert.StartsWith("The partnership's chain holds: 2 entries, the last of ", whole.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (broken.ExitCode, broken.Errors));
        Assert.StartsWith("The partnership's chain is broken. Entry 2, of ", broken.Output, StringComparison.Ordinal);
        Assert.Contains("The record's chain holds", broken.Output, StringComparison.Ordinal);
        await databases.RemoveAsync(settings);
    }

    /// <summary>Past the triggers, as somebody with the file in their hands can.</summary>
    private static async Task TamperAsync(Settings settings)
    {
        await using var connection = new SqliteConnection(settings.Database.Unpooled().ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """DROP TRIGGER "audit_entries_no_update"; UPDATE "audit_entries" SET "Sentence" = 'Nothing was done.' WHERE "Sequence" = 2""";
        await command.ExecuteNonQueryAsync();
    }
}
