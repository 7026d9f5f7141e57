using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Investments;

/// <summary>A scheme as it stood on a day, with the partner whose it is and what the others answered.</summary>
/// <param name="Money">Who pays and who gains, as the matter, the scheme’s partner and each partner of itself say.</param>
/// <param name="Decision">The slug and title of the matter in which it is decided together; null where there is none.</param>
public sealed record SchemeCase(
    SchemeReading Reading, PartnerOrganisation Partner, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, IReadOnlyList<ImpactReading> Impacts, IReadOnlyList<ImpactAsked> Asked, Decision? Decision,
    IReadOnlyList<InvestmentScheme> Parts, MoneyOfMatter Money)
{
    public const string ListAddress = "/governance/investments";

    public InvestmentScheme Scheme => Reading.Scheme;

    public string Url => Address(Scheme.Slug);

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}

/// <summary>Reads investment schemes as they stood on a day, as known by an instant.</summary>
public sealed class ReadInvestments(CommonwealContext context, TwoDates dates, ReadPartners partners, ReadBook readBook)
{
    /// <summary>What was decided without notice first, then what is to be brought.</summary>
    public async Task<IReadOnlyList<SchemeCase>> ListAsync(CancellationToken cancellation)
    {
        var schemes = await context.Set<InvestmentScheme>().AsNoTracking().Where(s => s.EnteredOn <= dates.AsAt).ToListAsync(cancellation);
        var brought = await context.Set<BroughtToBoard>().AsNoTracking().ToListAsync(cancellation);
        var decided = await context.Set<SchemeDecided>().AsNoTracking().ToListAsync(cancellation);
        var asked = (await context.Set<ImpactAsked>().AsNoTracking().Where(a => a.NoticeId != null).ToListAsync(cancellation)).ToLookup(a => a.NoticeId!.Value);
        var answers = (await context.Set<ImpactAnswer>().AsNoTracking().Where(a => a.NoticeId != null).ToListAsync(cancellation)).ToLookup(a => a.NoticeId!.Value);
        var money = await context.Set<MoneyLine>().AsNoTracking().ToListAsync(cancellation);
        var matters = await context.Set<Decision>().AsNoTracking().ToDictionaryAsync(d => d.Id, cancellation);
        var organisations = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var book = (await readBook.ReadAsync(cancellation)).Book;
        return
        [
            .. schemes.Select(s => (Scheme: s, Impacts: ImpactReading.Of(asked[s.Id], answers[s.Id], dates.AsAt))).Select(p => (p.Scheme, p.Impacts, Of: money.Where(l => l.NoticeId == p.Scheme.Id || (l.DecisionId is { } m && m == p.Scheme.DecisionId))))
                .Select(p => new SchemeCase(
                    SchemeReading.Of(p.Scheme, schemes, brought, decided, day => NoticeThreshold.For(book, p.Scheme.PartnerId, day), dates.AsAt), organisations[p.Scheme.PartnerId], organisations,
                    p.Impacts, [.. asked[p.Scheme.Id]], p.Scheme.DecisionId is { } matter ? matters.GetValueOrDefault(matter) : null,
                    [.. schemes.Where(o => o.Id != p.Scheme.Id && o.PartnerId == p.Scheme.PartnerId && o.Service == p.Scheme.Service && o.FinancialYear == p.Scheme.FinancialYear)], SchemeMoney.Of(p.Of, p.Impacts, dates.AsAt)))
                .OrderByDescending(c => c.Reading.State == NoticeState.DecidedWithoutNotice).ThenByDescending(c => c.Reading.State == NoticeState.ToBeBrought)
                .ThenByDescending(c => c.Scheme.EnteredOn).ThenBy(c => c.Scheme.Slug, StringComparer.Ordinal),
        ];
    }

    public async Task<SchemeCase?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(c => c.Scheme.Slug == slug);
}
