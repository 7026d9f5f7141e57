using System.Globalization;
using System.Security.Claims;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Today;

/// <summary>One act of somebody else, in words.</summary>
public sealed record Change(DateTime At, string Who, string Sentence, string Url);

/// <param name="Since">UTC; null on somebody's first visit, when the last few acts are shown.</param>
/// <param name="MoreCount">How many more there were than are shown.</param>
public sealed record Changes(DateTime? Since, IReadOnlyList<Change> Shown, int MoreCount);

/// <summary>
/// What others did since one's last visit, from the audit: only acts on the partnership's own pages, on its bodies and on matters to decide, which everyone who sees Today may open.
/// When one was last here is written at most hourly and is no act, so it goes by the audit.
/// </summary>
public sealed class WhatChanged(CommonwealContext context, Standing standing, IHttpContextAccessor http, TimeProvider time)
{
    private const int ShownMax = 8;
    private const int FirstVisitMax = 3;
    private const string SinceCookie = "since";
    private static readonly TimeSpan AVisit = TimeSpan.FromHours(1);

    public async Task<Changes> ExecuteAsync(CancellationToken cancellation)
    {
        var since = await SinceAsync(cancellation);
        var entries = context.Set<AuditEntry>().AsNoTracking().Where(e => e.Person != standing.PersonSlug && (e.Subject.StartsWith("/partnership/") || e.Subject.StartsWith("/governance/bodies/") || e.Subject.StartsWith("/governance/decisions/")));
        if (since is { } from)
        {
            entries = entries.Where(e => e.At > from);
        }

        var shown = await entries.OrderByDescending(e => e.Sequence).Take(since is null ? FirstVisitMax : ShownMax).ToListAsync(cancellation);
        var count = since is null || shown.Count < ShownMax ? shown.Count : await entries.CountAsync(cancellation);
        var persons = shown.Select(e => e.Person).ToHashSet();
        var partners = shown.Select(e => e.ActingFor).ToHashSet();
        var names = await context.Set<Person>().Where(p => persons.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, p => p.Name, cancellation);
        var whom = await context.Set<PartnerOrganisation>().Where(p => partners.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, p => p.ShortName, cancellation);
        return new Changes(since, [.. shown.Select(e => new Change(e.At, $"{names.GetValueOrDefault(e.Person, e.Person)} for {whom.GetValueOrDefault(e.ActingFor, "the partnership’s own team")}", e.Sentence, e.Subject))], count - shown.Count);
    }

    // Within one visit the day it counts from stays the same, however often the page is opened: a cookie of the visit keeps it.
    private async Task<DateTime?> SinceAsync(CancellationToken cancellation)
    {
        var request = http.HttpContext!;
        var id = Guid.Parse(request.User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var last = await context.Set<Account>().Where(a => a.Id == id).Select(a => a.LastVisit).SingleAsync(cancellation);
        var now = AuditHash.ToMicrosecond(time.GetUtcNow());
        if (last is { } visited && now - visited < AVisit)
        {
            return request.Request.Cookies[SinceCookie] is { } kept
                ? long.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks && ticks > 0 ? new DateTime(ticks, DateTimeKind.Utc) : null
                : last;
        }

        await context.Set<Account>().Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.LastVisit, now), cancellation);
        request.Response.Cookies.Append(SinceCookie, (last?.Ticks ?? 0).ToString(CultureInfo.InvariantCulture), new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.Request.IsHttps, Path = "/today", MaxAge = AVisit, IsEssential = true,
        });
        return last;
    }
}
