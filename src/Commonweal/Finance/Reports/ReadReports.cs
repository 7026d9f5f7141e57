using System.Globalization;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Reports;

/// <summary>A quarter or a year for which a report is due.</summary>
public sealed record ReportPeriod(FundReportKind Kind, DateOnly End, DateOnly Due)
{
    public FinancialYear Year => FinancialYear.Of(End);

    public DateOnly From => Kind == FundReportKind.Annual ? Year.From : Month.Of(End).Plus(-2).FirstDay;

    private int Quarter => (Month.Of(End).NumberInFinancialYear + 2) / 3;

    /// <summary>"2017-q2" or "2017-annual".</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"{Year.Begins}-{(Kind == FundReportKind.Annual ? "annual" : $"q{Quarter}")}");

    public string Title => Kind == FundReportKind.Annual ? $"Annual return of {Year}" : $"Quarterly report, quarter {Quarter} of {Year}";
}

/// <summary>A period with what was reported on it; the last version stands.</summary>
public sealed record ReportReading(FundCase Fund, ReportPeriod Period, IReadOnlyList<FundReport> Versions, DateOnly Today)
{
    public FundReport? Filed => Versions is [.., var last] ? last : null;

    public string Url => $"{Fund.Url}/reports/{Period.Slug}";

    public bool IsLate => Filed is null ? Today > Period.Due : Versions[0].FiledOn > Period.Due;

    public string StateInWords => Filed is { } filed
        ? $"Given on {Versions[0].FiledOn:d MMMM yyyy}{(Versions.Count > 1 ? $", again on {filed.FiledOn:d MMMM yyyy}" : "")}{(IsLate ? ", late" : "")}"
        : Today > Period.Due ? $"Late: it was due on {Period.Due:d MMMM yyyy}" : Today > Period.End ? $"To be given by {Period.Due:d MMMM yyyy}" : "The period is not over";
}

/// <summary>The reports that a fund owes its partners, and gave them.</summary>
public sealed class ReadReports(CommonwealContext context, ReadFunds read, ReadLedger ledger, ManageFund manage)
{
    /// <summary>How long after a period its report is due. Our choice: the law leaves it to the agreement, and no paper says.</summary>
    public const int QuarterDays = 30;
    public const int AnnualDays = 60;

    /// <summary>Newest first; those of the year that runs are among them.</summary>
    public async Task<IReadOnlyList<ReportReading>?> ListAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund)
        {
            return null;
        }

        var journal = await ledger.JournalAsync(fund.Fund.Id, fund.AsAt, null, cancellation);
        DateOnly[] begins = [.. journal.Select(e => e.Set.EffectiveOn), .. fund.Delegated.Select(l => l.From)];
        if (begins.Length == 0)
        {
            return [];
        }

        var filed = (await context.Set<FundReport>().AsNoTracking().Where(r => r.FundId == fund.Fund.Id).OrderBy(r => r.Version).ToListAsync(cancellation)).ToLookup(r => (r.Kind, r.PeriodEnd));
        var clock = new ReportingClock(begins.Min(), QuarterDays, AnnualDays);
        ReportPeriod[] periods =
        [
            .. clock.QuarterlyThrough(fund.Year.To).Select(q => new ReportPeriod(FundReportKind.Quarterly, q.PeriodEnd, q.Due)),
            .. clock.AnnualThrough(fund.Year.To).Select(a => new ReportPeriod(FundReportKind.Annual, a.PeriodEnd, a.Due)),
        ];
        return [.. periods.OrderByDescending(p => p.End).ThenBy(p => p.Kind).Select(p => new ReportReading(fund, p, [.. filed[(p.Kind, p.End)]], manage.Today))];
    }

    public async Task<ReportReading?> FindAsync(string slug, string period, CancellationToken cancellation) =>
        (await ListAsync(slug, cancellation))?.FirstOrDefault(r => r.Period.Slug == period);

    /// <summary>The figures of a period: those that were reported, or as they stand where nothing is reported yet.</summary>
    public async Task<ReportFigures> FiguresAsync(ReportReading reading, CancellationToken cancellation)
    {
        var journal = await ledger.JournalAsync(reading.Fund.Fund.Id, reading.Period.End, null, cancellation);
        return ReportFigures.Of(reading.Fund, [.. journal.Where(e => reading.Filed is null || e.Set.Number <= reading.Filed.LastSet)], reading.Period.From, reading.Period.End);
    }
}
