using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Investments;

/// <summary>A found case with the registers' own words, and the partners by name.</summary>
public sealed record FoundReading(FoundCase Case, PartnerOrganisation Partner, string ServiceName, IReadOnlyList<OfferedSum> Offered, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string ListAddress = "/governance/investments/found";

    public string Url => $"{ListAddress}/{Partner.Slug}/{Case.Service}/{Case.FinancialYear}";

    public string YearInWords => new FinancialYear(Case.FinancialYear).ToString();

    public bool IsMadeUp => Offered.Any(o => o.IsMadeUp);

    /// <summary>What a sum does to each partner; of a sum for part of which a scheme stands already, what is left of it.</summary>
    public IEnumerable<(PartnerId Partner, long Pence)> EffectsOf(PossibleSum sum)
    {
        var offered = Offered.First(o => o.Key == sum.Key);
        var (left, whole) = (sum.CapitalPence + sum.AnnualRevenuePence, offered.CapitalPence + offered.AnnualRevenuePence);
        return offered.Effects.Select(e => (e.Partner, whole == 0 ? 0 : (long)decimal.Round((decimal)e.Pence * left / whole)));
    }

    public long CapitalPence => Case.Sums.Sum(s => Math.Abs(s.CapitalPence));

    public long MorePence => Case.Sums.Sum(s => Math.Max(0, s.AnnualRevenuePence));

    public long LessPence => Case.Sums.Sum(s => Math.Max(0, -s.AnnualRevenuePence));
}

/// <summary>All that is found on a day.</summary>
/// <param name="All">Every sum that is offered, whoever entered it: so that it is seen who pays and who gains.</param>
public sealed record FoundList(IReadOnlyList<FoundReading> Cases, IReadOnlyList<string> Warnings, IReadOnlyList<OfferedSum> All)
{
    public FoundReading? Find(string? partner, string? service, int year) => Cases.FirstOrDefault(c => c.Partner.Slug == partner && c.Case.Service == service && c.Case.FinancialYear == year);
}

/// <summary>Looks through the sums that registers offer for what by the rule is for the Board and was not entered as a scheme.</summary>
public sealed class ReadFound(CommonwealContext context, TwoDates dates, ReadPartners readPartners, ReadServices readServices, ReadBook readBook, IEnumerable<IOfferSums> registers)
{
    public async Task<FoundList> ListAsync(CancellationToken cancellation)
    {
        var offered = new List<OfferedSum>();
        foreach (var register in registers)
        {
            offered.AddRange(await register.ListAsync(cancellation));
        }

        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var services = (await readServices.CatalogueAsync(cancellation)).Services.ToDictionary(s => s.Service.Slug, s => s.Service.Name);
        var schemes = await context.Set<InvestmentScheme>().AsNoTracking().Where(s => s.EnteredOn <= dates.AsAt).ToListAsync(cancellation);
        var book = (await readBook.ReadAsync(cancellation)).Book;
        NoticeThreshold? ThresholdOn(PartnerId partner, DateOnly day) => NoticeThreshold.For(book, partner, day);
        string NameOf(string service) => services.GetValueOrDefault(service) ?? SlugText.InWords(service);
        PossibleSum[] sums = [.. offered.Select(o => new PossibleSum(o.Key, o.Partner, o.Service, o.FinancialYear, o.CapitalPence, o.AnnualRevenuePence, o.LocalBasisPoints, o.On))];
        var byKey = offered.ToDictionary(o => o.Key);
        return new(
            [
                .. FoundCase.Among(sums, schemes, ThresholdOn, dates.AsAt).Select(c => new FoundReading(c, partners[c.PartnerId], NameOf(c.Service), [.. c.Sums.Select(s => byKey[s.Key])], partners))
                    .OrderByDescending(c => c.Case.FinancialYear).ThenBy(c => c.Partner.ShortName, StringComparer.CurrentCulture).ThenBy(c => c.ServiceName, StringComparer.CurrentCulture),
            ],
            FoundCase.Warnings(sums, schemes, ThresholdOn, NameOf, dates.AsAt), offered);
    }
}
