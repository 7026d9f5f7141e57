using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Mail;

/// <summary>Tells those who keep accounts of mail that waits or was given up, and leads them to the outbox.</summary>
public sealed class OutboxToday(CommonwealContext context, AccessRules rules, Standing standing) : ITellToday
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation)
    {
        if (await rules.MaySeeAsync(KindOfThing.Accounts, standing, cancellation) == Sight.Nothing)
        {
            return [];
        }

        var (waiting, givenUp) = (await context.Set<OutboxMail>().CountAsync(m => m.State == MailState.Waiting, cancellation), await context.Set<OutboxMail>().CountAsync(m => m.State == MailState.GivenUp, cancellation));
        return [new TodayLine("Outbox", $"Messages that wait: {waiting}. Given up: {givenUp}.", "See the outbox", "/outbox")];
    }
}
