using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Messages;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Messages;

public sealed record MessageWords(string ForServiceUsers, string ForResidents, string ForStaff);

/// <summary>The partnership's team writes a common message, or another version of one (COM-07).</summary>
public sealed class WriteMessage(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    /// <param name="of">The message of which it is another version; null for a new one.</param>
    public async Task<Outcome<string>> ExecuteAsync(MessageReading? of, string title, MessageWords words, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var slug = of?.Message.Slug ?? await context.Set<CommonMessage>().Select(m => m.Slug).FreeSlugAsync(title, cancellation);
        var version = new MessageVersion
        {
            Message = slug, Number = (of?.Current.Number ?? 0) + 1, ForServiceUsers = words.ForServiceUsers, ForResidents = words.ForResidents, ForStaff = words.ForStaff, On = clock.Today, KnownFrom = now, Provenance = Provenance.OfAnAct(),
        };
        if (MessageVersion.MayWrite(version, of?.Current, standing.Speaker).Refusal is { } refusal)
        {
            return refusal;
        }

        if (of is null)
        {
            context.Add(new CommonMessage { Slug = slug, Title = title, On = clock.Today, KnownFrom = now, Provenance = Provenance.OfAnAct() });
        }

        context.Add(version);
        context.Act = new Act(standing.Actor, nameof(WriteMessage), $"{MessageReading.ListAddress}/{slug}", $"Wrote version {version.Number} of the common message {of?.Message.Title ?? title}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return slug;
    }
}
