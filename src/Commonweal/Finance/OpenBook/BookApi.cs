using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.OpenBook.Extracts;
using Commonweal.Platform;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Finance.OpenBook;

public sealed record BookMonthJson(string Month, DateOnly Due, string State, bool IsPartial, string Completeness, string PurposeLimit, IReadOnlyList<BookPartnerJson> Partners);

/// <param name="Version">The version that is signed and counts; null where none is.</param>
/// <param name="MappingVersion">The version of the partner's mapping by which its ledger made these figures; null where a workbook did.</param>
public sealed record BookPartnerJson(string Partner, string State, bool IsLate, int Versions, int? Version, string? Hash, int? MappingVersion, bool IsMadeUp, string Page, IReadOnlyList<BookLineJson> Lines);

public sealed record BookLineJson(
    string Line, string Name, string PlanToDate, string CostToDate, string PaidToDate, string PlanOfYear, string RevisedPlan, string Forecast, string OneOff, decimal? PlannedActivity, decimal? Activity, decimal? Wte, string? Commentary);

public static class BookApi
{
    private const string Example = "example-trial-balance.csv";

    public static void MapBookApi(this RouteGroupBuilder api) => api.MapGet("/open-book", ReadAsync)
        .WithTags("Open book").WithName("ReadOpenBook").WithMetadata(new ShowsAttribute(KindOfThing.OpenBook))
        .WithSummary("Every month of the open book with each partner's state and signed figures, for those signed in who may see them; ?asAt= as on the pages");

    /// <summary>The workbook and the CSV of a month, the copy with remarks of one that was sent, and in a demonstration a trial balance to try.</summary>
    public static void MapBookFiles(this WebApplication app)
    {
        var files = app.MapGroup($"{BookCase.ListAddress}/{{partner}}/{{month}}").WithMetadata(new ShowsAttribute(KindOfThing.OpenBook)).ExcludeFromDescription();
        files.MapGet("/workbook", async (string partner, string month, ReadOpenBook read, CancellationToken cancellation) =>
            await FileAsync(partner, month, read, (book, figures, isNew) => TypedResults.File(BookFile.Workbook(book, figures, isNew), Workbook.MediaType, $"{partner}-{month}.xlsx"), cancellation));
        files.MapGet("/csv", async (string partner, string month, ReadOpenBook read, CancellationToken cancellation) =>
            await FileAsync(partner, month, read, (book, figures, isNew) => TypedResults.File(BookFile.Csv(book, figures, isNew), CsvText.MediaType, $"{partner}-{month}.csv"), cancellation));
        files.MapGet("/send/{id:guid}/remarks", RemarksAsync);
        app.MapGet(SendExtractModel.ExampleAddress, Results<PhysicalFileHttpResult, NotFound> (Settings settings) => settings.IsDemonstration && Path.GetFullPath(Path.Combine(settings.FactsFolder, Example)) is var path && File.Exists(path)
            ? TypedResults.PhysicalFile(path, CsvText.MediaType, Example) : TypedResults.NotFound()).WithMetadata(new ShowsAttribute(KindOfThing.OpenBook)).ExcludeFromDescription();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        string partner, string month, ReadOpenBook read, Func<BookCase, IReadOnlyList<LineFigures>, bool, FileContentHttpResult> write, CancellationToken cancellation)
    {
        if (await read.FindAsync(partner, month, cancellation) is not { HasLines: true } book)
        {
            return TypedResults.NotFound();
        }

        var (known, isNew) = await read.KnownAsync(book, cancellation);
        return write(book, known, isNew);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> RemarksAsync(string partner, string month, Guid id, ReadOpenBook read, KeepBook keep, CheckBook check, CancellationToken cancellation)
    {
        if (await read.FindAsync(partner, month, cancellation) is not { } book || await keep.FindAsync(book, id, cancellation) is not { } upload
            || await check.ExecuteAsync(book, upload.Content, cancellation) is not { IsRefused: false, Value: var found })
        {
            return TypedResults.NotFound();
        }

        return TypedResults.File(BookFile.WithRemarks(book, found.Typed, found.Read.Faults), Workbook.MediaType, $"{partner}-{month}-with-remarks.xlsx");
    }

    private static async Task<Ok<List<BookMonthJson>>> ReadAsync(ReadOpenBook read, ReadExtracts extracts, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        var months = await read.ListAsync(cancellation);
        var signed = months.SelectMany(m => m.Cases).Select(c => c.Life.Signed).OfType<BookVersion>().ToList();
        var (figures, made) = (await read.FiguresAsync(signed, cancellation), await extracts.OfAsync(signed, cancellation));
        return TypedResults.Ok(months.Select(m => new BookMonthJson(m.Month.ToString(), m.Due, m.StateInWords, m.Missing.Count > 0, m.Completeness, BookCase.PurposeLimit, [.. m.Cases.Where(c => c.HasLines).Select(c => new BookPartnerJson(
            c.Partner.Slug, c.Life.State.ToString(), c.IsLate, c.Life.Versions.Count, c.Life.Signed?.Return.Number, c.Life.Signed?.Return.Hash,
            c.Life.Signed is { } version ? made.GetValueOrDefault(version.Return.Id)?.MappingNumber : null, c.IsMadeUp, c.Url,
            [.. (c.Life.Signed is { } counted ? figures.GetValueOrDefault(counted.Return.Id, []) : []).Select(l => Json(c, l))]))])).ToList());
    }

    private static BookLineJson Json(BookCase book, LineFigures l) => new(
        l.Line, book.NameOf(l.Line), l.PlanToDate.ToString(), l.CostToDate.ToString(), l.PaidToDate.ToString(), l.PlanOfYear.ToString(), l.RevisedPlan.ToString(), l.Forecast.ToString(), l.OneOff.ToString(),
        l.PlannedActivity, l.Activity, l.Wte, l.Commentary);
}
