using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Authority;

/// <summary>The rules of who may see what, and how each partner stands today.</summary>
public sealed class AccessRules(Kept<AccessRules.Snapshot> kept, PartnershipClock clock)
{
    /// <summary>The one question that every page, feed, search and export asks.</summary>
    public async ValueTask<Sight> MaySeeAsync(KindOfThing kind, Standing standing, CancellationToken cancellation)
    {
        var (current, today) = (await CurrentAsync(cancellation), clock.Today);
        var status = standing.PartnerSlug is { } partner && current.Histories.TryGetValue(partner, out var history) ? history.At(today)?.Status.ToString() : null;
        return current.Book.MaySee(kind, standing.ViewerWith(status), today);
    }

    /// <summary>Whether there is no rule yet, because no partnership has been loaded.</summary>
    public async ValueTask<bool> AreNoneAsync(CancellationToken cancellation) => (await CurrentAsync(cancellation)).Book.IsEmpty;

    public async ValueTask<IReadOnlyList<string>> ExplanationsAsync(KindOfThing kind, CancellationToken cancellation) =>
        (await CurrentAsync(cancellation)).Book.Explanations(kind, clock.Today);

    private ValueTask<Snapshot> CurrentAsync(CancellationToken cancellation) => kept.ReadAsync(ReadAsync, cancellation);

    private static async Task<Snapshot> ReadAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var slugs = await context.Set<PartnerOrganisation>().ToDictionaryAsync(p => p.Id, p => p.Slug, cancellation);
        var periods = await context.Set<StatusPeriod>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(s => s.SupersededAt == null).ToListAsync(cancellation);
        return new Snapshot(
            new AccessBook(await context.Set<AccessRule>().AsNoTracking().ToListAsync(cancellation)),
            periods.GroupBy(p => p.PartnerId).ToDictionary(group => slugs[group.Key], group => new StatusHistory(group)));
    }

    /// <param name="Histories">How each partner stood from day to day, by its slug.</param>
    public sealed record Snapshot(AccessBook Book, IReadOnlyDictionary<string, StatusHistory> Histories);
}
