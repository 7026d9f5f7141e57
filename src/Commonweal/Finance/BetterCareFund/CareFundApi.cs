using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Finance.BetterCareFund;

public sealed record CareFundIncomeJson(string Source, string PaidBy, string Pounds, string? Reported);

public sealed record CareFundSchemeJson(
    int Number, string Name, string Words, string Type, string? SubType, string AreaOfSpend, string CommissionedBy, decimal? NhsPercent, decimal? CouncilPercent, string Provider, string Source, string PaidBy, string Pounds, bool IsNew);

/// <param name="Mend">Where and what to do; null where the rule is met.</param>
public sealed record CareFundCheckJson(string Rule, string? AskedPounds, string? HasPounds, bool IsMet, string? Mend);

/// <param name="Demonstration">Whether its sums are made up.</param>
public sealed record CareFundPlanJson(
    string Area, string Year, int Version, string? Hash, DateOnly? SignedOn, IReadOnlyList<CareFundIncomeJson> Income, IReadOnlyList<CareFundSchemeJson> Schemes, IReadOnlyList<CareFundMetric> Metrics, IReadOnlyList<CareFundCondition> Conditions,
    IReadOnlyList<CareFundCheckJson> Checks, bool Demonstration, string Page);

public static class CareFundApi
{
    public static void MapCareFundApi(this RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/better-care-fund").WithTags("Better Care Fund").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        plans.MapGet("", async (ReadCareFund read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(Json).ToList())).WithName("ListCareFundPlans").WithSummary("Every area's plan of the Better Care Fund, by year");
        plans.MapGet("/{area}/{year:int}", FindAsync).WithName("FindCareFundPlan").WithSummary("One plan with its funding, schemes and every rule it meets or does not");
    }

    private static async Task<Results<Ok<CareFundPlanJson>, NotFound>> FindAsync(string area, int year, ReadCareFund read, CancellationToken cancellation) =>
        await read.FindAsync(area, year, cancellation) is { } plan ? TypedResults.Ok(Json(plan)) : TypedResults.NotFound();

    private static CareFundPlanJson Json(CareFundReading r) => new(
        r.Area.Slug, r.Year.ToString(), r.After, r.Newest?.Hash, r.Signed?.SignedOn,
        [.. r.Plan.Income.Select(i => new CareFundIncomeJson(i.Source, i.Payer, new Money(i.Pence).ToString(), r.Terms.Find(CareFundCodeKind.Source, i.Source)?.Frequency?.ToString()))],
        [
            .. r.Plan.Schemes.Select(s => new CareFundSchemeJson(
                s.Number, s.Name, s.Words, s.Type, s.SubType, s.Area.ToString(), s.Commissioner.ToString(), s.NhsPercent, s.CouncilPercent, s.Provider.ToString(), s.Source, s.Payer, s.Sum.ToString(), s.IsNew)),
        ],
        r.Plan.Metrics, r.Plan.Conditions, [.. r.Checks.Select(c => new CareFundCheckJson(c.Rule, c.Asked?.ToString(), c.Has?.ToString(), c.IsMet, c.IsMet ? null : $"{c.Where}: {c.Fault}"))], r.IsMadeUp, r.Url);
}
