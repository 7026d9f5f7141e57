using System.CommandLine;

namespace Commonweal.Platform.CommandLine;

/// <summary>What a verb is given by whoever runs it: the values its settings are read from, and where it writes. Two may run in one process with different ones.</summary>
/// <param name="read">A value of the surroundings by its name, such as COMMONWEAL_MODE; null where it is not set.</param>
public sealed class Surroundings(Func<string, string?> read) : InvocationConfiguration
{
    /// <exception cref="FormatException">A value cannot be read; asked for within a verb, so that the operator is told in a sentence.</exception>
    public Settings Settings => Settings.FromEnvironment(read);
}

public static class SurroundingsOfAVerb
{
    extension(ParseResult result)
    {
        public Settings Settings => ((Surroundings)result.InvocationConfiguration).Settings;

        public TextWriter Output => result.InvocationConfiguration.Output;

        public TextWriter Complaints => result.InvocationConfiguration.Error;
    }
}
