using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Budgets;

public sealed record ServiceBudgetJson(string Service, string FinancialYear, string State, string? ManagedBy, string? Decision, string Size, string TotalPounds, string InKindPounds, IReadOnlyList<BudgetLineJson> Lines, string Page);

public sealed record BudgetLineJson(string Partner, string Name, string Kind, string Purpose, string Pounds, int? Activity, string? ActivityUnit, decimal? Wte, string? RechargedTo, string Basis, int Version, bool Demonstration);

public static class BudgetsApi
{
    public static void MapBudgetsApi(this RouteGroupBuilder api) =>
        api.MapGet("/budgets", async (ReadBudgets read, CancellationToken cancellation) => TypedResults.Ok(Json(await read.ReadAsync(cancellation)))).WithTags("Budgets").WithMetadata(new ShowsAttribute(KindOfThing.Public))
            .WithName("ReadBudgets").WithSummary("The budget of every service, year by year, composed of partners' own lines; ?asAt= as on the pages");

    private static List<ServiceBudgetJson> Json(BudgetsReading budgets) =>
    [
        .. budgets.All.Select(b => new ServiceBudgetJson(
            b.Service, b.Year.ToString(), b.State.ToString(), b.Chosen?.ManagerId is { } manager ? budgets.Partners[manager].Slug : null, b.Chosen?.Decision, budgets.SizeInWords(b), b.Total.ToString(), b.InKind.ToString(),
            [.. b.Lines.Select(l => new BudgetLineJson(budgets.Partners[l.PartnerId].Slug, l.Name, l.Kind.ToString(), l.Purpose.ToString(), l.Sum.ToString(), l.Activity, l.ActivityUnit, l.Wte, l.BearerId is { } bearer ? budgets.Partners[bearer].Slug : null, l.Basis, l.Version, l.IsMadeUp))], BudgetsReading.Address(b.Service))),
    ];
}
