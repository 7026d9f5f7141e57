using System.ServiceModel.Syndication;
using System.Xml;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Community.Feeds;

/// <summary>News of decisions, meetings and consultations as Atom and RSS, at addresses that stay.</summary>
public static class FeedsApi
{
    private const int ItemsMax = 50;

    public static void MapFeeds(this WebApplication app)
    {
        Map(app, "decisions", NewsTopic.Decisions, "Decisions");
        Map(app, "meetings", NewsTopic.Meetings, "Meetings");
        Map(app, "consultations", NewsTopic.Consultations, "Consultations");
    }

    private static void Map(WebApplication app, string name, NewsTopic topic, string title)
    {
        app.MapGet($"/feeds/{name}.atom", (ReadNews news, Settings settings, ThePartnership partnership, HttpRequest request, CancellationToken cancellation) =>
            WriteAsync(news, topic, $"{title} – {partnership.Name}", settings.OriginFor(request), isAtom: true, cancellation)).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();
        app.MapGet($"/feeds/{name}.rss", (ReadNews news, Settings settings, ThePartnership partnership, HttpRequest request, CancellationToken cancellation) =>
            WriteAsync(news, topic, $"{title} – {partnership.Name}", settings.OriginFor(request), isAtom: false, cancellation)).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();
    }

    private static async Task<FileContentHttpResult> WriteAsync(ReadNews read, NewsTopic topic, string title, string origin, bool isAtom, CancellationToken cancellation)
    {
        var items = (await read.ListAsync(topic, cancellation)).Take(ItemsMax).Select(n => new SyndicationItem(n.Title, n.Words, new Uri(origin + n.Url), n.Id, n.KnownAt) { PublishDate = n.KnownAt }).ToList();
        var feed = new SyndicationFeed(title, "What was decided, planned and asked, as it is recorded.", new Uri(origin), $"urn:commonweal:{topic}", items.Count > 0 ? items[0].LastUpdatedTime : DateTimeOffset.UnixEpoch, items) { Language = "en-GB" };
        using var stream = new MemoryStream();
        await using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new System.Text.UTF8Encoding(false) }))
        {
            SyndicationFeedFormatter formatter = isAtom ? new Atom10FeedFormatter(feed) : new Rss20FeedFormatter(feed);
            formatter.WriteTo(writer);
        }

        return TypedResults.Bytes(stream.ToArray(), isAtom ? "application/atom+xml; charset=utf-8" : "application/rss+xml; charset=utf-8");
    }
}
