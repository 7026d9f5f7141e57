using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Consolidation;

/// <param name="PayerPounds">Null where that side has stated nothing.</param>
public sealed record BalanceJson(string Payer, string Payee, string Service, string Month, string? PayerPounds, string? PayeePounds, string DifferencePounds, bool IsAgreed);

/// <param name="Missing">Partners that stated nothing: without them it is partial.</param>
public sealed record ConsolidationJson(string FinancialYear, string EliminatedPounds, IReadOnlyList<string> Missing, IReadOnlyList<BalanceJson> Balances, bool Demonstration);

public static class BalancesApi
{
    public static void MapBalancesApi(this RouteGroupBuilder api) =>
        api.MapGet("/consolidation", async (ReadBalances read, CancellationToken cancellation) => TypedResults.Ok(Json(await read.ReadAsync(cancellation)))).WithTags("Consolidation").WithMetadata(new ShowsAttribute(KindOfThing.Public))
            .WithName("ReadConsolidation").WithSummary("What partners say they pay each other, and where they differ; ?asAt= as on the pages");

    private static ConsolidationJson Json(BalancesReading b) => new(
        b.Year.ToString(), b.Consolidated.Eliminated.ToString(), b.Consolidated.Missing,
        [.. b.Consolidated.Balances.Select(x => new BalanceJson(x.Payer, x.Payee, x.Service, x.Month.ToString(), x.PayerSays?.ToString(), x.PayeeSays?.ToString(), x.Difference.ToString(), x.IsAgreed))], b.IsMadeUp);
}
