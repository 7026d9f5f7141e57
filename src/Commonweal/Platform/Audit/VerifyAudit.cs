using Commonweal.Platform.Jobs;

namespace Commonweal.Platform.Audit;

/// <summary>Checks both audit chains and those that features keep from their beginnings, as the verb audit verify does, for somebody who asked on the page.</summary>
public sealed class VerifyAudit(Settings settings, IEnumerable<IKeepChain> keepers) : IWork
{
    public const string Name = nameof(VerifyAudit);

    public string Kind => Name;

    public async Task<string> RunAsync(Action<int, string> report, CancellationToken cancellation)
    {
        report(0, "Reading the partnership's chain");
        var partnership = await AuditVerification.OfAsync(settings.Database, cancellation);
        report(50, "Reading the chain of person-level data");
        var record = await AuditVerification.OfAsync(settings.RecordDatabase, cancellation);
        var words = new List<string> { InWords("The partnership's chain", partnership), InWords("The chain of person-level data", record) };
        foreach (var keeper in keepers)
        {
            report(75, "Reading the ledgers");
            words.AddRange((await keeper.CheckAsync(cancellation)).Select(c => c.InWords));
        }

        return string.Join(' ', words);
    }

    private static string InWords(string chain, ChainCheck check) => check.Broken is { } broken
        ? $"{chain} is broken. {broken}"
        : $"{chain} holds: {check.Entries:N0} {(check.Entries == 1 ? "entry" : "entries")}, none changed or taken out.";
}
