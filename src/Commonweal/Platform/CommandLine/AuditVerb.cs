using System.CommandLine;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.CommandLine;

public static class AuditVerb
{
    private const int BrokenExitCode = 1;

    public static Command Make()
    {
        var verify = new Command("verify", "Reads both audit chains and the ledger of each fund from their beginning and names the first link of each that does not hold. Exit code 1 where one does not.");
        verify.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            var holds = await VerifyAsync(result.Output, "The partnership's chain", settings.Database, cancellation);
            holds &= await VerifyAsync(result.Output, "The record's chain", settings.RecordDatabase, cancellation);
            holds &= await VerifyKeptAsync(result.Output, settings, cancellation);
            return holds ? 0 : BrokenExitCode;
        }));
        return new Command("audit", "Looks after the record of who did what.") { verify };
    }

    /// <summary>The chains that features keep beside the audit.</summary>
    private static async Task<bool> VerifyKeptAsync(TextWriter output, Settings settings, CancellationToken cancellation)
    {
        await using var app = Site.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        var all = true;
        foreach (var keeper in scope.ServiceProvider.GetServices<IKeepChain>())
        {
            foreach (var chain in await keeper.CheckAsync(cancellation))
            {
                output.WriteLine(chain.InWords);
                all &= chain.Holds;
            }
        }

        return all;
    }

    private static async Task<bool> VerifyAsync(TextWriter output, string name, DatabaseAddress database, CancellationToken cancellation)
    {
        var check = await AuditVerification.OfAsync(database, cancellation);
        output.WriteLine(
            check.Broken is { } broken ? $"{name} is broken. {broken} {check.Entries:N0} entries before it hold."
            : check.LastAt is { } last ? $"{name} holds: {check.Entries:N0} entries, the last of {AuditTime.InLondon(last)}, with the hash {check.LastHash}."
            : $"{name} holds: it has no entry yet.");
        return check.Broken is null;
    }
}
