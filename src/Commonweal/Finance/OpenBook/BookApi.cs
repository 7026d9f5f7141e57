using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Finance.OpenBook;

public sealed record BookMonthJson(string Month, DateOnly Due, string State, bool IsPartial, string Completeness, string PurposeLimit, IReadOnlyList<BookPartnerJson> Partners);

/// <param name="Version">The version that is signed and counts; null where none is.</param>
public sealed record BookPartnerJson(string Partner, string State, bool IsLate, int Versions, int? Version, string? Hash, bool IsMadeUp, string Page, IReadOnlyList<BookLineJson> Lines);

public sealed record BookLineJson(
    string Line, string Name, string PlanToDate, string CostToDate, string PaidToDate, string PlanOfYear, string RevisedPlan, string Forecast, string OneOff, decimal? PlannedActivity, decimal? Activity, decimal? Wte, string? Commentary);

public static class BookApi
{
    public static void MapBookApi(this RouteGroupBuilder api) => api.MapGet("/open-book", ReadAsync)
        .WithTags("Open book").WithName("ReadOpenBook").WithMetadata(new ShowsAttribute(KindOfThing.OpenBook))
        .WithSummary("Every month of the open book with each partner's state and signed figures, for those signed in who may see them; ?asAt= as on the pages");

    /// <summary>The workbook and the CSV of a month, and the copy with remarks of one that was sent.</summary>
    public static void MapBookFiles(this WebApplication app)
    {
        var files = app.MapGroup($"{BookCase.ListAddress}/{{partner}}/{{month}}").WithMetadata(new ShowsAttribute(KindOfThing.OpenBook)).ExcludeFromDescription();
        files.MapGet("/workbook", async (string partner, string month, ReadOpenBook read, CancellationToken cancellation) =>
            await FileAsync(partner, month, read, (book, figures, isNew) => TypedResults.File(BookFile.Workbook(book, figures, isNew), Workbook.MediaType, $"{partner}-{month}.xlsx"), cancellation));
        files.MapGet("/csv", async (string partner, string month, ReadOpenBook read, CancellationToken cancellation) =>
            await FileAsync(partner, month, read, (book, figures, isNew) => TypedResults.File(BookFile.Csv(book, figures, isNew), CsvText.MediaType, $"{partner}-{month}.csv"), cancellation));
        files.MapGet("/send/{id:guid}/remarks", RemarksAsync);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        string partner, string month, ReadOpenBook read, Func<BookCase, IReadOnlyList<LineFigures>, bool, FileContentHttpResult> write, CancellationToken cancellation)
    {
        if (await read.FindAsync(partner, month, cancellation) is not { HasLines: true } book)
        {
            return TypedResults.NotFound();
        }

        // Of a new month only what was agreed for the year is known.
        return book.Life.Newest is { } newest
            ? write(book, (await read.FiguresAsync([newest], cancellation)).GetValueOrDefault(newest.Return.Id, []), false)
            : write(book, await read.BeforeAsync(book, cancellation), true);
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

    private static async Task<Ok<List<BookMonthJson>>> ReadAsync(ReadOpenBook read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        var months = await read.ListAsync(cancellation);
        var figures = await read.FiguresAsync(months.SelectMany(m => m.Cases).Select(c => c.Life.Signed).OfType<BookVersion>(), cancellation);
        return TypedResults.Ok(months.Select(m => new BookMonthJson(m.Month.ToString(), m.Due, m.StateInWords, m.Missing.Count > 0, m.Completeness, BookCase.PurposeLimit, [.. m.Cases.Where(c => c.HasLines).Select(c => new BookPartnerJson(
            c.Partner.Slug, c.Life.State.ToString(), c.IsLate, c.Life.Versions.Count, c.Life.Signed?.Return.Number, c.Life.Signed?.Return.Hash, c.IsMadeUp, c.Url,
            [.. (c.Life.Signed is { } signed ? figures.GetValueOrDefault(signed.Return.Id, []) : []).Select(l => Json(c, l))]))])).ToList());
    }

    private static BookLineJson Json(BookCase book, LineFigures l) => new(
        l.Line, book.NameOf(l.Line), l.PlanToDate.ToString(), l.CostToDate.ToString(), l.PaidToDate.ToString(), l.PlanOfYear.ToString(), l.RevisedPlan.ToString(), l.Forecast.ToString(), l.OneOff.ToString(),
        l.PlannedActivity, l.Activity, l.Wte, l.Commentary);
}
