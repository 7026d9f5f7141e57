using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Reports;

/// <summary>Reports that were given, and terms of risk share, for search.</summary>
public sealed class PublishPapers(CommonwealContext context) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var funds = await context.Set<Fund>().AsNoTracking().ToDictionaryAsync(f => f.Id, cancellation);
        var reports = await context.Set<FundReport>().AsNoTracking().ToListAsync(cancellation);
        var terms = await context.Set<RiskShareTerms>().AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. reports.GroupBy(r => (r.FundId, r.Kind, r.PeriodEnd)).Select(g => g.MaxBy(r => r.Version)!).Select(r => (Report: r, Period: new ReportPeriod(r.Kind, r.PeriodEnd, r.PeriodEnd), Fund: funds[r.FundId]))
                .Select(r => new PublishedThing("Fund report", $"{r.Fund.Title}: {r.Period.Title}", r.Report.Effectiveness, $"{FundCase.Address(r.Fund.Slug)}/reports/{r.Period.Slug}", null)),
            .. terms.Select(t => new PublishedThing("Risk share", $"{funds[t.FundId].Title}: terms {t.Number} of risk share", t.Words, $"{FundCase.Address(funds[t.FundId].Slug)}/risk-share/{t.Number}", null)),
        ];
    }
}
