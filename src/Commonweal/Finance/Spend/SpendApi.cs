using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Finance.Spend;

public sealed record SpendImportJson(
    string Import, string Partner, string Source, string Mapping, int MappingVersion, bool IsPublished, string File, string Sha256, DateOnly On, DateOnly FirstDay, DateOnly LastDay, long Lines, string Sum, long Refused, string RefusedSum, string? StatedSum,
    long Redacted, bool IsWithdrawn, bool IsMadeUp, string Page);

public sealed record SpendMonthJson(string Month, string Partner, string Source, long Lines, string Sum, bool IsMadeUp);

public sealed record SpendJson(IReadOnlyList<SpendImportJson> Imports, IReadOnlyList<SpendMonthJson> Months);

public static class SpendApi
{
    public static void MapSpendApi(this RouteGroupBuilder api) => api.MapGet("/spend", ReadAsync)
        .WithTags("Spend").WithName("ReadSpend").WithMetadata(new ShowsAttribute(KindOfThing.Spend))
        .WithSummary("Spend files taken of partners, and what they come to by month, for those signed in who may see them");

    private static async Task<Ok<SpendJson>> ReadAsync(ReadSpend read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        var imports = await read.ListAsync(cancellation);
        var months = await read.MonthsAsync(imports, cancellation);
        return TypedResults.Ok(new SpendJson([.. imports.Select(Json)], [.. months.Select(m => new SpendMonthJson(m.Month.ToString(), m.Partner.Slug, m.SourceTitle, m.Count, Plain(m.Pence), m.IsMadeUp))]));
    }

    private static SpendImportJson Json(SpendReading r) => new(
        r.Import.Slug, r.Partner.Slug, r.Import.Source, r.Layout.Name, r.Layout.Number, r.Import.IsPublished, r.Import.FileName, r.Import.FileHash, r.Import.On, r.Import.FirstDay, r.Import.LastDay, r.Import.TakenCount, Plain(r.Import.TakenPence),
        r.Import.RefusedCount, Plain(r.Import.RefusedPence), r.Import.StatedPence is { } stated ? Plain(stated) : null, r.Import.RedactedCount, !r.Counts, r.Import.IsMadeUp, r.Url);

    private static string Plain(long pence) => new Domain.Foundation.Money(pence).ToString();
}
