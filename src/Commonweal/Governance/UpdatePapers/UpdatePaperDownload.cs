using System.Net;
using System.Text;
using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The paper as one plain HTML file, which any word processor opens: always to be saved, never shown within the site.</summary>
public static class UpdatePaperDownload
{
    private const string MediaType = "application/octet-stream";

    public static void MapUpdatePapers(this WebApplication app) =>
        app.MapGet("/governance/update-papers/{slug}/paper.html", DownloadAsync).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();

    /// <param name="sections">Each heading with its paragraphs.</param>
    public static string Html(UpdatePaperCase paper, IEnumerable<(string Heading, IEnumerable<string> Paragraphs)> sections)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>").Append(Safe(paper.Paper.Title)).Append("</title></head>\n<body>\n<h1>").Append(Safe(paper.Paper.Title)).Append("</h1>\n")
            .Append($"<p>Report for: {Safe(paper.Body)}</p>\n<p>Date: {paper.Paper.MeetingOn:d MMMM yyyy}</p>\n");
        foreach (var ((heading, paragraphs), number) in sections.Select((s, i) => (s, i + 1)))
        {
            html.Append($"<h2>{number}. {Safe(heading)}</h2>\n");
            foreach (var (paragraph, i) in paragraphs.Select((p, i) => (p, i + 1)))
            {
                html.Append($"<p>{number}.{i} {Safe(paragraph)}</p>\n");
            }
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static async Task<IResult> DownloadAsync(string slug, ReadUpdatePapers read, CancellationToken cancellation) => await read.FindAsync(slug, cancellation) is { } paper
        ? Results.File(Encoding.UTF8.GetBytes(Html(paper, paper.Sections.Select(s => (s.Heading.InWords(), s.Paragraphs)))), MediaType, $"{slug}.html")
        : Results.NotFound();

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
