using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Meetings;

/// <summary>The items and papers of one meeting as one council's committee system takes them, in that council's name: one record, and a file for each (GAP-7). Of an exempt item the title, paragraph and reason alone.</summary>
public static class PublisherPack
{
    private static readonly string[] Columns =
        ["in the name of", "body", "meeting", "starts at", "place", "publish by", "item", "title", "asked for", "report", "paper", "supplement", "first page", "last page", "source"];

    public static void MapPublisherPacks(this WebApplication app) => app.MapGet("/governance/meetings/{slug}/packs/{council}", SendAsync).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();

    public static string Address(MeetingReading meeting, string inTheNameOf) => $"{meeting.Url}/packs/{Slug.From(inTheNameOf)}";

    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(string slug, string council, ReadMeetings meetings, HttpContext http, CancellationToken cancellation) =>
        await meetings.FindAsync(slug, cancellation) is { } meeting && meeting.Publishers.FirstOrDefault(p => Slug.From(p.InTheNameOf) == council) is { } publisher
            ? TypedResults.File(CsvText.Write(Columns, RowsOf(meeting, publisher.InTheNameOf, $"{http.Request.Scheme}://{http.Request.Host}{meeting.Reading.Url}")), CsvText.MediaType, $"{slug}-{council}.csv")
            : TypedResults.NotFound();

    private static IEnumerable<string?[]> RowsOf(MeetingPageReading whole, string inTheNameOf, string source)
    {
        var meeting = whole.Reading.Meeting;
        var papers = MeetingPack.ForThePublic(whole.Pack).ToLookup(p => p.Document.Item);
        string?[] common = [inTheNameOf, whole.Body.Body.Name, meeting.Day.ToString("O"), meeting.StartsAt?.ToString("HH:mm"), meeting.Place, whole.Reading.Clock?.LastWorkingDay.ToString("O")];
        foreach (var paper in papers[null])
        {
            yield return [.. common, null, null, null, null, .. Paper(paper), source];
        }

        foreach (var item in whole.Items)
        {
            foreach (var paper in papers[item.Number].DefaultIfEmpty())
            {
                yield return [.. common, $"{item.Number}", item.Title, item.AskedFor.InWords(), item.PublicWords(), .. Paper(paper), source];
            }
        }
    }

    private static string?[] Paper(PagedDocument? paper) => paper is null ? [null, null, null, null] : [paper.Document.Title, paper.Document.IsSupplement ? "yes" : "no", $"{paper.First}", $"{paper.Last}"];
}
