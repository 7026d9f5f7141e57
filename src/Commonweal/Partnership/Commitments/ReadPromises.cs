using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>A promise as it stood on a day, with whose it is.</summary>
public sealed record PromiseReading(PromiseHistory History, DueReading Now, PartnerOrganisation? Partner, OwningBody? Body)
{
    public Promise Promise => History.Promise;

    public string OwnerInWords => Partner?.ShortName ?? Body?.Name ?? "";

    /// <summary>Where only the month is known, the month.</summary>
    public string MadeInWords => $"{(Promise.MadeOnIsStated ? Promise.MadeOn.ToString("d MMMM yyyy") : Promise.MadeOn.ToString("MMMM yyyy"))}, {Promise.MadeAt}";

    public string Url => $"{ListAddress}#{Promise.Slug}";

    public string ReportUrl => $"{ListAddress}/{Promise.Slug}/report";

    public const string ListAddress = "/partnership/promises";
}

/// <summary>A promise whatever the day, with whose it is.</summary>
public sealed record OwnedPromise(PromiseHistory History, PartnerOrganisation? Partner, OwningBody? Body);

/// <summary>Something stopped or said for the partnership, with the name of the partner that did it.</summary>
public sealed record NamedStop(StoppedService Stopped, PartnerOrganisation By);

/// <param name="Supporters">Partners that stand behind it beside the one that made it.</param>
public sealed record RepresentationReading(Representation Made, PartnerOrganisation By, IReadOnlyList<PartnerOrganisation> Supporters);

/// <summary>Reads promises, services stopped and representations as they stood on a day, as known by an instant.</summary>
public sealed class ReadPromises(Kept<IReadOnlyList<OwnedPromise>> kept, CommonwealContext context, TwoDates dates)
{
    /// <summary>Every promise made by that day, what is late first.</summary>
    public async Task<IReadOnlyList<PromiseReading>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await kept.ReadAsync(dates, context, ReadAsync, cancellation)).Select(p => new PromiseReading(p.History, p.History.On(dates.AsAt), p.Partner, p.Body))
            .Where(p => p.Now.State != TargetState.NotYetSet)
            .OrderByDescending(p => p.Now.State.IsLate()).ThenBy(p => p.Now.FallsOn ?? DateOnly.MaxValue).ThenBy(p => p.Promise.MadeOn).ThenBy(p => p.Promise.Slug, StringComparer.Ordinal),
    ];

    public async Task<PromiseReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(p => p.Promise.Slug == slug);

    public async Task<IReadOnlyList<NamedStop>> StoppedAsync(CancellationToken cancellation)
    {
        var partners = await PartnersAsync(context, cancellation);
        var stopped = await context.Set<StoppedService>().AsNoTracking().Where(s => s.StoppedOn <= dates.AsAt).OrderByDescending(s => s.StoppedOn).ToListAsync(cancellation);
        return [.. stopped.Select(s => new NamedStop(s, partners[s.StoppedBy]))];
    }

    public async Task<IReadOnlyList<RepresentationReading>> RepresentationsAsync(CancellationToken cancellation)
    {
        var partners = await PartnersAsync(context, cancellation);
        var supports = (await context.Set<RepresentationSupport>().AsNoTracking().Where(s => s.On <= dates.AsAt).ToListAsync(cancellation)).ToLookup(s => s.RepresentationId, s => s.PartnerId);
        var made = await context.Set<Representation>().AsNoTracking().Where(r => r.MadeOn <= dates.AsAt).OrderByDescending(r => r.MadeOn).ToListAsync(cancellation);
        return [.. made.Select(r => new RepresentationReading(r, partners[r.MadeBy], [.. supports[r.Id].Select(p => partners[p])]))];
    }

    private static async Task<IReadOnlyList<OwnedPromise>> ReadAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var promises = await context.Set<Promise>().AsNoTracking().ToListAsync(cancellation);
        var reports = (await context.Set<PromiseReport>().AsNoTracking().ToListAsync(cancellation)).ToLookup(r => r.PromiseId);
        var partners = await PartnersAsync(context, cancellation);
        var bodies = await context.Set<OwningBody>().AsNoTracking().ToDictionaryAsync(b => b.Slug, cancellation);
        return
        [
            .. promises.Select(promise => new OwnedPromise(
                new PromiseHistory(promise, reports[promise.Id]),
                promise.OwnerPartnerId is { } partner ? partners.GetValueOrDefault(partner) : null,
                promise.OwnerBody is { } body ? bodies.GetValueOrDefault(body) : null)),
        ];
    }

    private static Task<Dictionary<PartnerId, PartnerOrganisation>> PartnersAsync(CommonwealContext context, CancellationToken cancellation) =>
        context.Set<PartnerOrganisation>().AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
}
