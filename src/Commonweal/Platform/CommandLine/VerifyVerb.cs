using System.CommandLine;
using System.Diagnostics;
using Commonweal.Platform.Verify;

namespace Commonweal.Platform.CommandLine;

/// <summary>Runs cases with known results from a folder, without network or database. What is printed is a contract (see the handbook).</summary>
public static class VerifyVerb
{
    public static Command Make(params ReadOnlySpan<VerifiedSubject> subjects)
    {
        var verb = new Command("verify", "Runs a folder of cases with known results and says which hold. Exit code 0 where all do, 1 where one does not, 2 where there is none or a file is no case.");
        foreach (var subject in subjects)
        {
            verb.Add(Of(subject));
        }

        return verb;
    }

    private static Command Of(VerifiedSubject subject)
    {
        var folder = new Argument<string>("dir") { Description = "A folder of cases. It is read and never written to." };
        var verb = new Command(subject.Name, subject.Description) { folder };
        verb.SetAction((result, _) => Verb.RunAsync(result, () => RunAsync(result, subject, Path.GetFullPath(result.GetRequiredValue(folder)))));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult result, VerifiedSubject subject, string folder)
    {
        var clock = Stopwatch.StartNew();
        var run = Run(subject, folder);
        CaseReport.Write(result.Output, run, clock.Elapsed);
        foreach (var file in run.Malformed)
        {
            await result.Complaints.WriteLineAsync(file);
        }

        if (run is { Verdicts.Count: 0, Malformed.Count: 0 })
        {
            await result.Complaints.WriteLineAsync($"{folder} has no case of {subject.Name} in it.");
        }

        return CaseReport.ExitCode(run);
    }

    private static CaseRun Run(VerifiedSubject subject, string folder)
    {
        try
        {
            return subject.Run(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotDoException($"{folder} cannot be read: {e.Message}");
        }
    }
}
