using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Finance.Reports;

/// <param name="Versions">When it was given, first to last; none where it was not.</param>
public sealed record FundReportJson(string Period, string Title, DateOnly From, DateOnly To, DateOnly Due, IReadOnlyList<DateOnly> Versions, bool IsLate, string? Effectiveness, string? Improvement, string? RolesAndAims, bool Demonstration, string Page);

public sealed record FundReportFiguresJson(FundReportJson Report, IReadOnlyList<ReportRowJson> Income, IReadOnlyList<ReportRowJson> Expenditure, string HeldPounds);

/// <param name="WholePounds">Agreed, or the budget, for the year.</param>
public sealed record ReportRowJson(string Name, string? PeriodPounds, string? YearPounds, string? WholePounds);

public static class ReportsApi
{
    public static void MapReportsApi(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/funds/{slug}/reports").WithTags("Funds").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        reports.MapGet("", ListAsync).WithName("ListFundReports").WithSummary("Every quarterly report and annual return of a fund: when it is due and when it was given");
        reports.MapGet("/{period}", FindAsync).WithName("FindFundReport").WithSummary("One report with income and expenditure from the ledger");
    }

    private static async Task<Results<Ok<List<FundReportJson>>, NotFound>> ListAsync(string slug, ReadReports read, CancellationToken cancellation) =>
        await read.ListAsync(slug, cancellation) is { } reports ? TypedResults.Ok(reports.Select(Json).ToList()) : TypedResults.NotFound();

    private static async Task<Results<Ok<FundReportFiguresJson>, NotFound>> FindAsync(string slug, string period, ReadReports read, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, period, cancellation) is not { } reading)
        {
            return TypedResults.NotFound();
        }

        var figures = await read.FiguresAsync(reading, cancellation);
        return TypedResults.Ok(new FundReportFiguresJson(Json(reading), [.. figures.Income.Select(Json)], [.. figures.Expenditure.Select(Json)], figures.Held.ToString()));
    }

    private static FundReportJson Json(ReportReading r) => new(
        r.Period.Slug, r.Period.Title, r.Period.From, r.Period.End, r.Period.Due, [.. r.Versions.Select(v => v.FiledOn)], r.IsLate, r.Filed?.Effectiveness, r.Filed?.Improvement, r.Filed?.RolesAndAims, r.Fund.HasMadeUpSums, r.Url);

    private static ReportRowJson Json(PaperRow row) => new(row.Name, row.Sums[0]?.ToString(), row.Sums[1]?.ToString(), row.Sums[2]?.ToString());
}
