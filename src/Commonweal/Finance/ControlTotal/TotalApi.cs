using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Files;

namespace Commonweal.Finance.ControlTotal;

public sealed record LocalShareJson(string Partner, string PlanPounds, string ForecastPounds, string VariancePounds, decimal LocalPercent, string Method, string Basis, DateOnly StatedOn, int Version, bool IsItsOwnWord, bool Demonstration);

/// <param name="Shadow">Always true: no body's duty or money depends on it.</param>
public sealed record TotalJson(
    bool Shadow, string FinancialYear, string Contains, string PlanPounds, string ForecastPounds, string PlanWithoutIncentivesPounds, string ForecastWithoutIncentivesPounds, string NetNeutralPounds, IReadOnlyList<LocalShareJson> InTheTotal,
    IReadOnlyList<LocalShareJson> Memorandum, IReadOnlyList<string> Missing);

public static class TotalApi
{
    public static void MapTotalApi(this RouteGroupBuilder api) =>
        api.MapGet("/control-total", async (ReadTotal read, CancellationToken cancellation) => TypedResults.Ok(Json(await read.ReadAsync(cancellation)))).WithTags("Control total").WithMetadata(new ShowsAttribute(KindOfThing.Public))
            .WithName("ReadControlTotal").WithSummary("The shadow control total of the year of a day: local shares, what it holds, and who is missing; ?asAt= as on the pages");

    /// <summary>The positions as they stand, by the headings of the file by which the team takes them in. A partner that stated its own is left out.</summary>
    public static void MapPositionsFile(this IEndpointRouteBuilder app) =>
        app.MapGet(SendModel.FileAddress, async (ReadTotal read, CancellationToken cancellation) =>
        {
            var total = await read.ReadAsync(cancellation);
            var rows = total.Partners.Values.Where(p => !total.StatedThemselves.ContainsKey(p.Id)).OrderBy(p => p.ShortName, StringComparer.CurrentCulture).Select(p => PositionFile.Cells(p.ShortName, total.LastOf(p.Id)));
            return Results.File(CsvText.Write(PositionFile.Headings, rows), CsvText.MediaType, $"positions-{total.With.Year.Begins}.csv");
        }).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();

    private static TotalJson Json(TotalReading t) => new(
        true, t.With.Year.ToString(), t.With.Contains, t.With.Shadow.SystemPlan.ToString(), t.With.Shadow.SystemForecast.ToString(), t.Without.Shadow.SystemPlan.ToString(), t.Without.Shadow.SystemForecast.ToString(),
        t.With.Shadow.NetNeutralCheck.ToString(), [.. t.With.Bodies.Select(b => Json(t, b))], [.. t.With.Councils.Select(b => Json(t, b))], t.With.Missing);

    private static LocalShareJson Json(TotalReading total, StatedShare s) => new(
        total.Partners[s.Statement.PartnerId].Slug, s.Local.Plan.ToString(), s.Local.Forecast.ToString(), s.Local.Variance.ToString(), s.Statement.LocalBasisPoints / 100m, s.Statement.Method.ToString(), s.Statement.Basis, s.Statement.On, s.Statement.Version,
        s.Statement.IsItsOwnWord, s.Statement.IsMadeUp);
}
