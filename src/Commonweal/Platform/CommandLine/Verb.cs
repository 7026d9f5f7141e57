using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.CommandLine;

/// <summary>Runs a verb and turns what an operator can mend into a sentence and exit code 2; anything else is a fault of the program and throws.</summary>
public static class Verb
{
    public static async Task<int> RunAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception e) when (e is FormatException or NewerDatabaseException or FactsRefusedException or FileNotFoundException or DirectoryNotFoundException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }
}
