using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Risks;

/// <summary>A risk as it stood on a day, with the partners it names.</summary>
public sealed record RiskReading(RiskHistory History, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string ListAddress = "/governance/risks";

    public Risk Risk => History.Risk;

    public string Url => Address(Risk.Slug);

    public string Owner => History.OwnerId is { } owner ? Partners[owner].ShortName : "Nobody yet";

    public string Sharers => string.Join(", ", History.Parts.Select(p => $"{Partners[p.PartnerId].ShortName} {Percent(p.BasisPoints)}"));

    public string StateInWords => !History.IsOpen ? "Closed" : History.IsReviewOverdue ? "Review overdue" : History.Rated is null ? "Not rated yet" : "Open";

    public static string Address(string slug) => $"{ListAddress}/{slug}";

    public static string Percent(int basisPoints) => $"{basisPoints / 100m:0.##}%";
}

/// <summary>Reads the register of risks as it stood on a day, as known by an instant.</summary>
public sealed class ReadRisks(CommonwealContext context, TwoDates dates, ReadPartners partners)
{
    /// <summary>Overdue first, then the highest after mitigation, the closed last.</summary>
    public async Task<IReadOnlyList<RiskReading>> ListAsync(CancellationToken cancellation)
    {
        var risks = await context.Set<Risk>().AsNoTracking().Where(r => r.EnteredOn <= dates.AsAt).ToListAsync(cancellation);
        var entries = (await context.Set<RiskEntry>().AsNoTracking().ToListAsync(cancellation)).ToLookup(e => e.RiskId);
        var shares = await context.Set<RiskShare>().AsNoTracking().ToListAsync(cancellation);
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        return
        [
            .. risks.Select(r => new RiskReading(new RiskHistory(r, entries[r.Id], shares, dates.AsAt), named))
                .OrderBy(r => !r.History.IsOpen).ThenByDescending(r => r.History.IsReviewOverdue).ThenByDescending(r => r.History.Rated?.After?.Score ?? 0).ThenBy(r => r.Risk.Title, StringComparer.CurrentCulture),
        ];
    }

    public async Task<RiskReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(r => r.Risk.Slug == slug);
}
