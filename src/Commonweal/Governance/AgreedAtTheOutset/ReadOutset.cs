using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AgreedAtTheOutset;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>A year's priorities and limits, and the partners that each agree them for itself.</summary>
/// <param name="Partners">Those that take part on the day, by name.</param>
public sealed record OutsetCase(OutsetReading Reading, IReadOnlyList<PartnerOrganisation> Partners)
{
    public const string ListAddress = "/governance/agreed-at-the-outset";

    public string Url => $"{ListAddress}/{Reading.FinancialYear}";

    public string StateInWords => Reading.InWords([.. Partners.Select(p => p.Id)]);

    public bool IsAgreedByAll => Reading.Current is not null && Partners.All(p => Reading.Of(p.Id) is not null);

    public string NameOf(PartnerId? partner) => Partners.FirstOrDefault(p => p.Id == partner)?.ShortName ?? "";
}

/// <summary>Reads what chief executives agreed at the outset of a year as it stood on a day, as known by an instant.</summary>
public sealed class ReadOutset(CommonwealContext context, TwoDates dates, ReadPartners partners)
{
    // The agreement asks it for these two years (S1:195); later ones are there once something is put.
    private static readonly int[] YearsOfThePaper = [2017, 2018];

    public async Task<IReadOnlyList<OutsetCase>> ListAsync(CancellationToken cancellation)
    {
        var terms = await context.Set<OutsetTerms>().AsNoTracking().ToListAsync(cancellation);
        var agreed = await context.Set<OutsetAgreed>().AsNoTracking().ToListAsync(cancellation);
        IReadOnlyList<PartnerOrganisation> taking = [.. (await partners.ListAsync(cancellation)).Where(p => p.Status?.Status is PartnerStatus.Partner or PartnerStatus.Affiliate).Select(p => p.Partner).OrderBy(p => p.ShortName, StringComparer.CurrentCulture)];
        return [.. YearsOfThePaper.Concat(terms.Select(t => t.FinancialYear)).Distinct().Order().Select(year => new OutsetCase(OutsetReading.On(year, terms, agreed, dates.AsAt), taking))];
    }

    public async Task<OutsetCase?> FindAsync(int year, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(c => c.Reading.FinancialYear == year);
}
