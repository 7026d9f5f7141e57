using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Savings;

/// <param name="Demonstration">Whether its sums are made up.</param>
public sealed record ClaimJson(
    string Scheme, string Title, string Service, string FinancialYear, bool IsRecurrent, string? Programme, string? Fund, string Partner, string Plan, string Cost, string? PaidTo, string PlanPounds, string ActualPounds, string ForecastPounds,
    string VariancePounds, string ForecastVolumePounds, string ForecastPricePounds, string FullYearPounds, string InvestmentPounds, int? ActivityFewer, string Status, int Version, bool Demonstration, string Page);

/// <param name="SystemNetPounds">What the system saves by the forecast, after what one partner pays another less and what is invested.</param>
public sealed record SavingsJson(string GrossClaimedPounds, string SystemNetPounds, IReadOnlyDictionary<string, string> ByPartner, IReadOnlyList<ClaimJson> Claims);

public static class SavingsApi
{
    public static void MapSavingsApi(this RouteGroupBuilder api) =>
        api.MapGet("/savings", async (ReadSavings read, CancellationToken cancellation) => TypedResults.Ok(Json(await read.ReadAsync(cancellation)))).WithTags("Savings").WithMetadata(new ShowsAttribute(KindOfThing.Public))
            .WithName("ReadSavings").WithSummary("Every claim of the savings register, and what the system saves; ?asAt= as on the pages");

    private static SavingsJson Json(SavingsReading savings)
    {
        var joint = savings.Register.Joint;
        return new(joint.GrossClaimed.ToString(), joint.SystemNet.ToString(), joint.ByPartner.ToDictionary(p => p.Key, p => p.Value.ToString()), [.. savings.Claims.Select(Json)]);
    }

    private static ClaimJson Json(ClaimReading c) => new(
        c.Scheme.Slug, c.Scheme.Title, c.Scheme.Service, new FinancialYear(c.Scheme.FinancialYear).ToString(), c.Scheme.IsRecurrent, c.Scheme.Programme, c.Scheme.Fund, c.Partner.Slug, c.Claim.Plan.ToString(), c.Claim.Cost, c.PaidTo?.Slug,
        c.Claim.Plans.ToString(), c.Claim.Actual.ToString(), c.Claim.Forecast.ToString(), c.Claim.Variance.ToString(), new Money(c.Claim.ForecastVolumePence).ToString(), new Money(c.Claim.ForecastPricePence).ToString(),
        new Money(c.Claim.FullYearPence).ToString(), c.Claim.Investment.ToString(), c.Claim.ActivityFewer, c.Claim.Status.ToString(), c.Claim.Version, c.Scheme.IsMadeUp, c.Url);
}
