using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Requests;

/// <summary>The requests that one's own organisation has to answer, and those it was told of.</summary>
[Shows(KindOfThing.Requests)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OursModel(ReadRequests read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public string ActingFor => standing.ActingFor;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var ours = await read.OursAsync(cancellation);
        var open = ours.Where(r => r.History.Answer is null && r.Request.ReceivedBy == standing.PartnerId).ToList();
        var late = open.Count(r => r.Clock.IsLate);
        Sentence = ours.Count == 0 ? "No request has come." : $"{open.Count} {(open.Count == 1 ? "request is" : "requests are")} open, and {late} {(late == 1 ? "is" : "are")} late.";
        Table = new DataTable<RequestReading>("Requests for information",
            [
                new("reference", "Reference", r => r.Request.Reference) { Link = r => r.Url },
                new("received", "Received", r => r.Request.ReceivedOn.ToString("d MMMM yyyy")) { SortBy = r => r.Request.ReceivedOn, Csv = r => r.Request.ReceivedOn.ToString("O") },
                new("asked", "What is asked", r => r.Asked?.Words ?? "Removed"),
                new("who", "Answers", r => r.Answers),
                new("told", "Also told", r => r.ToldInWords.Length == 0 ? "Nobody" : r.ToldInWords),
                new("clock", "What is due", r => r.Clock.InWords) { SortBy = r => r.Clock.AnswerBy, State = r => r.Shape() },
            ],
            ours, TableQuery.From(Request)) { Things = "requests", Thing = "request", WhenEmpty = "No request has come to your organisation" };
        return Table.WantsCsv ? Table.CsvResult("requests") : Page();
    }
}

/// <summary>The shape by which it is drawn how a request stands.</summary>
public static class RequestShapes
{
    public static StateShape Shape(this RequestReading reading) =>
        (reading.Clock.IsLate && reading.History.Answer is null) || (reading.Clock.IsReviewLate && reading.History.Review is null) ? StateShape.Caution : reading.History is { ReviewAsked: not null, Review: null } ? StateShape.Partly : reading.History.Answer is not null ? StateShape.Good : reading.History.IsWaiting ? StateShape.NotYet : StateShape.Partly;
}
