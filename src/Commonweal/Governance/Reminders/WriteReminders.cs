using System.Globalization;
using Commonweal.Platform;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Reminders;

/// <summary>
/// One message a day to each member with everything they are to be told; none on a day without. A member without an account or an address is not written to.
/// What is told follows from the day of the last message alone, so that a day on which nothing ran loses nothing.
/// </summary>
public sealed class WriteReminders(CommonwealContext context, IEnumerable<IRemindMembers> sources, Outbox outbox, PartnershipClock clock, Settings settings, ThePartnership partnership) : IWriteMail
{
    /// <summary>Whoever was never written to is told what came up in these days, and not everything before.</summary>
    private const int FirstReach = 7;

    public async Task WriteAsync(CancellationToken cancellation)
    {
        var accounts = await context.Users.AsNoTracking().Where(a => a.Email != null).ToListAsync(cancellation);
        if (accounts.Count == 0)
        {
            return;
        }

        var due = new List<Reminder>();
        foreach (var source in sources)
        {
            due.AddRange(await source.DueAsync(cancellation));
        }

        var byPerson = due.Where(r => r.Since <= clock.Today).ToLookup(r => r.Person);
        foreach (var account in accounts.Where(a => byPerson.Contains(a.PersonId)))
        {
            await WriteAsync(account, [.. byPerson[account.PersonId]], cancellation);
        }
    }

    private async Task WriteAsync(Account account, IReadOnlyList<Reminder> due, CancellationToken cancellation)
    {
        var key = $"members/{account.Id}/";
        var last = await context.Set<OutboxMail>().Where(m => m.Key.StartsWith(key)).MaxAsync(m => m.Key, cancellation);
        var told = last is null ? clock.Today.AddDays(-FirstReach) : DateOnly.ParseExact(last[key.Length..], "O", CultureInfo.InvariantCulture);
        var fresh = due.Where(r => r.Since > told).DistinctBy(r => (r.Title, r.Url)).OrderBy(r => r.Since).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        var subject = fresh is [var only] ? only.Title : $"{partnership.Name}: {fresh.Count} things for you";
        var body = string.Join("\n\n", fresh.Select(r => $"{r.Title}\n{r.Words}\n{settings.Origin}{r.Url}")) + "\n\n--\nYou get this as a member of a body of the partnership: one message a day at the most, and none without news.";
        await outbox.PutAsync($"{key}{clock.Today:O}", account.Email!, subject, body, null, cancellation);
    }
}
