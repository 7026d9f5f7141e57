using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Book;

public sealed record BookAnswerJson(bool Allowed, string Sentence, string RestsOn, IReadOnlyList<string> Clauses, string? WhoCould, IReadOnlyList<string> Cautions, DateOnly AsAt);

public static class BookApi
{
    public static void MapBookApi(this RouteGroupBuilder api) => api.MapGet("/book/{question}", AskAsync)
        .WithTags("Agreement book").WithName("AskTheBook").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithSummary("May this be done? The question and its fields are those of the page What allows this; the day is ?on=2017-10-09");

    private static async Task<Results<Ok<BookAnswerJson>, ValidationProblem, NotFound>> AskAsync(string question, HttpRequest request, ReadBook reading, CancellationToken cancellation)
    {
        if (BookQuestions.All.FirstOrDefault(q => q.Key == question) is not { } asked)
        {
            return TypedResults.NotFound();
        }

        var book = await reading.ReadAsync(cancellation);
        var asking = book.Ask(asked, key => request.Query[key].ToString());
        return asking.Missing.Count > 0
            ? TypedResults.ValidationProblem(asking.Missing.ToDictionary(field => field.Key, field => new[] { field.WhenMissing }))
            : TypedResults.Ok(Json(asking.Answer!));
    }

    private static BookAnswerJson Json(BookAnswer answer) =>
        new(answer.IsAllowed, answer.Sentence, answer.RestsOn, [.. answer.Clauses.Select(c => $"{c.Reference}, {c.Agreement}")], answer.WhoCould, answer.Cautions, answer.AsAt);
}
