using System.CommandLine;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Finance.Spend;
using Commonweal.Finance.Verify;
using Commonweal.Platform.CommandLine;

namespace Commonweal;

/// <summary>Everything the program does from the command line.</summary>
public static class Verbs
{
    public static Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings) => Root().Parse(arguments).InvokeAsync(surroundings);

    private static RootCommand Root() => new("Commonweal runs a health and care partnership: many sovereign organisations acting as one system, none giving up its powers.")
    {
        ServeVerb.Make(),
        ImportVerb.Make(ImportSpendVerb.Make(), ImportJournal.Verb()),
        DatabaseVerb.Make(),
        AuditVerb.Make(),
        BackupVerb.Make(),
        RestoreVerb.Make(),
        ExportVerb.Make(ExportFund.Verb()),
        UserVerb.Make(),
        VerifyVerb.Make(FinanceCases.Subject),
    };
}
