using System.CommandLine;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Connections;

namespace Commonweal.Platform.CommandLine;

/// <summary>Runs a verb and turns what an operator can mend into a sentence and exit code 2; anything else is a fault of the program and throws.</summary>
public static class Verb
{
    public static async Task<int> RunAsync(ParseResult result, Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await result.Complaints.WriteLineAsync($"{e.Message} Something is served there already: stop it, or give another address with --address.");
            return 2;
        }
        catch (Exception e) when (e is CannotDoException or FormatException or NewerDatabaseException or FactsRefusedException or FileNotFoundException or DirectoryNotFoundException)
        {
            await result.Complaints.WriteLineAsync(e.Message);
            return 2;
        }
        catch (Exception e) when (DatabaseTrouble.InWords(e) is { } sentence)
        {
            await result.Complaints.WriteLineAsync(sentence);
            return 2;
        }
    }
}

/// <summary>Something that the operator asked for and can mend; the message says what and how.</summary>
public sealed class CannotDoException(string message) : Exception(message);
