using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Authority;

/// <summary>
/// The rules of who may see what, and how each partner stands today, read once for each state of the audit chain:
/// an act that changes them is seen by the next request, on any node.
/// </summary>
public sealed class AccessRules(IServiceScopeFactory scopes, ActCounter counter, PartnershipClock clock)
{
    private volatile Snapshot? snapshot;

    /// <summary>The one question that every page, feed, search and export asks.</summary>
    public async ValueTask<Sight> MaySeeAsync(KindOfThing kind, Standing standing, CancellationToken cancellation)
    {
        var current = await CurrentAsync(cancellation);
        var status = standing.PartnerSlug is { } partner ? current.Statuses.GetValueOrDefault(partner) : null;
        return current.Book.MaySee(kind, standing.ViewerWith(status), current.Today);
    }

    /// <summary>Whether there is no rule yet, because no partnership has been loaded.</summary>
    public async ValueTask<bool> AreNoneAsync(CancellationToken cancellation) => (await CurrentAsync(cancellation)).Book.IsEmpty;

    public async ValueTask<IReadOnlyList<string>> ExplanationsAsync(KindOfThing kind, CancellationToken cancellation)
    {
        var current = await CurrentAsync(cancellation);
        return current.Book.Explanations(kind, current.Today);
    }

    private async ValueTask<Snapshot> CurrentAsync(CancellationToken cancellation)
    {
        var (acts, today) = (await counter.CurrentAsync(cancellation), clock.Today);
        if (snapshot is { } held && held.Acts == acts && held.Today == today)
        {
            return held;
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var fresh = new Snapshot(acts, today, new AccessBook(await context.Set<AccessRule>().AsNoTracking().ToListAsync(cancellation)), await StatusesAsync(context, today, cancellation));
        snapshot = fresh;
        return fresh;
    }

    private static async Task<Dictionary<string, string>> StatusesAsync(CommonwealContext context, DateOnly today, CancellationToken cancellation)
    {
        var slugs = await context.Set<PartnerOrganisation>().ToDictionaryAsync(p => p.Id, p => p.Slug, cancellation);
        var periods = await context.Set<StatusPeriod>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(s => s.SupersededAt == null).ToListAsync(cancellation);
        return periods.GroupBy(p => p.PartnerId)
            .Select(group => (Slug: slugs[group.Key], new StatusHistory(group).At(today)?.Status))
            .Where(pair => pair.Status is not null)
            .ToDictionary(pair => pair.Slug, pair => pair.Status.ToString()!);
    }

    private sealed record Snapshot(long Acts, DateOnly Today, AccessBook Book, Dictionary<string, string> Statuses);
}
