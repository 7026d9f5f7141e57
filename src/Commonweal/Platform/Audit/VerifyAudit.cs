using Commonweal.Platform.Jobs;

namespace Commonweal.Platform.Audit;

/// <summary>Checks both audit chains from their beginnings, as the verb audit verify does, for somebody who asked on the page.</summary>
public sealed class VerifyAudit(Settings settings) : IWork
{
    public const string Name = nameof(VerifyAudit);

    public string Kind => Name;

    public async Task<string> RunAsync(Action<int, string> report, CancellationToken cancellation)
    {
        report(0, "Reading the partnership's chain");
        var partnership = await AuditVerification.OfAsync(settings.Database, cancellation);
        report(50, "Reading the chain of person-level data");
        var record = await AuditVerification.OfAsync(settings.RecordDatabase, cancellation);
        return $"{InWords("The partnership's chain", partnership)} {InWords("The chain of person-level data", record)}";
    }

    private static string InWords(string chain, ChainCheck check) => check.Broken is { } broken
        ? $"{chain} is broken. {broken}"
        : $"{chain} holds: {check.Entries:N0} {(check.Entries == 1 ? "entry" : "entries")}, none changed or taken out.";
}
