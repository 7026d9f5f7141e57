using Commonweal.Platform;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Persistence;
using Npgsql;

namespace Commonweal.Tests.Fixtures;

/// <summary>Runs verbs as an operator does, in this process: the same arguments, surroundings, words and exit code.</summary>
public static class Operator
{
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(Settings settings, params string[] arguments)
    {
        await using StringWriter output = new(), errors = new();
        var surroundings = new Surroundings(name => SurroundingsOf(settings).GetValueOrDefault(name)) { Output = output, Error = errors };
        var exitCode = await Verbs.RunAsync(arguments, surroundings);
        return (exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>By name, what the program would read of its environment to come to these settings.</summary>
    public static IReadOnlyDictionary<string, string> SurroundingsOf(Settings settings) => new Dictionary<string, string>
    {
        ["COMMONWEAL_MODE"] = settings.IsDemonstration ? "demonstration" : "production",
        ["COMMONWEAL_FOLDER"] = settings.Folder,
        ["COMMONWEAL_FACTS"] = settings.FactsFolder,
        ["COMMONWEAL_DATABASE"] = AddressOf(settings.Database),
    };

    private static string AddressOf(DatabaseAddress database) => database.IsPostgres && new NpgsqlConnectionStringBuilder(database.ConnectionString) is var server
        ? $"postgres://{server.Username}@{server.Host}:{server.Port}/{server.Database}"
        : database.Name;
}
