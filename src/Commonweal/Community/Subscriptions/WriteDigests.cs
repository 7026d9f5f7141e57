using Commonweal.Community.Feeds;
using Commonweal.Platform;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Subscriptions;

/// <summary>
/// One message a day to each address with everything new that it asked for; none on a day without news. What was never confirmed is forgotten here.
/// Run twice, the key of the message keeps it from being sent twice, and what was told is marked only once the message is in the outbox.
/// </summary>
public sealed class WriteDigests(CommonwealContext context, ReadNews news, Outbox outbox, Settings settings, ThePartnership partnership, TimeProvider time) : IWriteMail
{
    private const int DaysUnconfirmed = 7;

    private readonly Dictionary<NewsTopic, IReadOnlyList<News>> read = [];

    public async Task WriteAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var forgotten = now.AddDays(-DaysUnconfirmed);
        await context.Set<Subscription>().Where(s => s.ConfirmedAt == null && s.AskedAt < forgotten).ExecuteDeleteAsync(cancellation);
        var today = PartnershipClock.LondonDate(now);
        var startOfDay = PartnershipClock.StartOf(today);
        var due = await context.Set<Subscription>().Where(s => s.ConfirmedAt != null && s.ToldUntil < startOfDay).ToListAsync(cancellation);
        foreach (var address in due.GroupBy(s => s.Email))
        {
            await WriteAsync(address.Key, [.. address], today, now, cancellation);
        }
    }

    private async Task WriteAsync(string address, IReadOnlyList<Subscription> subscriptions, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        var items = new List<(News News, Subscription Subscription)>();
        foreach (var subscription in subscriptions)
        {
            items.AddRange((await NewsAsync(subscription.Topic, cancellation))
                .Where(n => n.KnownAt > subscription.ToldUntil && n.KnownAt <= now && (subscription.Target is null || n.Target == subscription.Target)).Select(n => (n, subscription)));
        }

        if (items.Count > 0)
        {
            var unsubscribe = $"{settings.Origin}/community/unsubscribe?token=";
            var first = items[0].Subscription;
            var body = string.Join("\n\n", items.DistinctBy(i => i.News.Id).OrderByDescending(i => i.News.KnownAt).Select(i => $"{i.News.Title}\n{i.News.Words}\n{settings.Origin}{i.News.Url}"))
                + "\n\n--\nYou asked for this news. To stop it, open the link and press the button:\n"
                + string.Join('\n', subscriptions.Select(s => $"{WordsOf(s)}: {unsubscribe}{s.Token}"));
            await outbox.PutAsync($"digest/{first.Id}/{today:O}", address, $"{partnership.Name}: news of {today:d MMMM yyyy}", body, unsubscribe + first.Token, cancellation);
        }

        foreach (var subscription in subscriptions)
        {
            subscription.ToldUntil = now;
        }

        await context.SaveChangesAsync(cancellation);
    }

    private async Task<IReadOnlyList<News>> NewsAsync(NewsTopic topic, CancellationToken cancellation) =>
        read.TryGetValue(topic, out var held) ? held : read[topic] = await news.ListAsync(topic, cancellation);

    private static string WordsOf(Subscription subscription) => subscription.Topic switch
    {
        NewsTopic.Decisions => "All decisions",
        NewsTopic.Meetings => $"Meetings of {subscription.Target?.Replace('-', ' ')}",
        NewsTopic.LateTarget => $"{subscription.Target} being late",
        _ => "Consultations",
    };
}
