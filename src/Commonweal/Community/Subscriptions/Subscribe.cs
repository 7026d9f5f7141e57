using System.Security.Cryptography;
using Commonweal.Community.Feeds;
using Commonweal.Platform;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Subscriptions;

/// <summary>Somebody asks for news, confirms from their own mail box, or ends it with one click. Whether an address was known before is never said.</summary>
public sealed class Subscribe(CommonwealContext context, Outbox outbox, ThePartnership partnership, TimeProvider time)
{
    /// <summary>So many questions go to one address in a day: nobody can flood another's mail box from here.</summary>
    public const int QuestionsADay = 3;

    /// <summary>In hexadecimal digits.</summary>
    public const int TokenLength = 2 * TokenBytes;

    private const int TokenBytes = 32;

    public async Task AskAsync(string email, NewsTopic topic, string? target, string origin, CancellationToken cancellation)
    {
        var (now, address) = (time.GetUtcNow(), email.Trim().ToLowerInvariant());
        var dayAgo = now.UtcDateTime.AddDays(-1);
        var isHeld = await context.Set<Subscription>().AnyAsync(s => s.Email == address && s.Topic == topic && s.Target == target && s.ConfirmedAt != null, cancellation);
        if (isHeld || await context.Set<Subscription>().CountAsync(s => s.Email == address && s.ConfirmedAt == null && s.AskedAt > dayAgo, cancellation) >= QuestionsADay)
        {
            return;
        }

        var subscription = new Subscription
        {
            Id = Guid.CreateVersion7(now), Email = address, Topic = topic, Target = target, Token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes)), AskedAt = now.UtcDateTime,
        };
        context.Add(subscription);
        await context.SaveChangesAsync(cancellation);
        var words = $"""
            Somebody, perhaps you, asked for news from {partnership.Name} at this address.

            If it was you, open this link and press the button. Until you do, we send nothing more:
            {origin}/community/subscribe/confirm?token={subscription.Token}

            If it was not you, do nothing. We forget your address within a week.
            """;
        await outbox.PutAsync($"confirm/{subscription.Id}", address, "Please confirm that you want news", words, null, cancellation);
    }

    public Task<Subscription?> FindAsync(string? token, CancellationToken cancellation) => context.Set<Subscription>().SingleOrDefaultAsync(s => s.Token == (token ?? ""), cancellation);

    public async Task ConfirmAsync(Subscription subscription, CancellationToken cancellation)
    {
        subscription.ConfirmedAt ??= time.GetUtcNow().UtcDateTime;
        subscription.ToldUntil ??= subscription.ConfirmedAt;
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends it and forgets the address. False where no subscription has the token: it was ended before, or never was; nobody can tell which, as nothing is kept of one that ended.</summary>
    public async Task<bool> EndAsync(string? token, CancellationToken cancellation) => await context.Set<Subscription>().Where(s => s.Token == (token ?? "")).ExecuteDeleteAsync(cancellation) > 0;
}
