using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Reports;

/// <summary>What the pool manager says beside the figures.</summary>
public sealed record ReportWords(string? Effectiveness, string? Improvement, string? RolesAndAims);

/// <summary>The pool manager gives a report to every partner. Its figures are the ledger's up to its last set, so that they read the same ever after.</summary>
public sealed class GiveReport(KeepAct keep, ManageFund manage, ReadLedger ledger, Standing standing)
{
    /// <summary>Why nobody can give it as things stand, whatever is said in it; null where whoever reads can.</summary>
    public Refusal? MayGive(ReportReading reading) => manage.MayAct(reading.Fund).Refusal ?? (manage.Today <= reading.Period.End ? new PeriodNotOver(reading.Period.End) : null);

    public async Task<Outcome<FundReport>> ExecuteAsync(ReportReading reading, ReportWords words, Guid requestKey, CancellationToken cancellation)
    {
        var (fund, period) = (reading.Fund, reading.Period);
        var refusal = MayGive(reading)
            ?? ReportingClock.MayFile([.. ReportingClock.Sections.Where(s => s != "effectiveness_information" || !string.IsNullOrWhiteSpace(words.Effectiveness))]).Refusal;
        if (refusal is not null)
        {
            return refusal;
        }

        var journal = await ledger.JournalAsync(fund.Fund.Id, period.End, null, cancellation);
        var report = new FundReport
        {
            FundId = fund.Fund.Id, Kind = period.Kind, PeriodEnd = period.End, Version = reading.Versions.Count + 1, Effectiveness = words.Effectiveness!.Trim(), Improvement = Text(words.Improvement), RolesAndAims = Text(words.RolesAndAims),
            FiledOn = manage.Today, FiledBy = standing.PersonSlug, LastSet = journal.Select(e => e.Set.Number).DefaultIfEmpty().Max(), KnownFrom = manage.Now,
        };
        await keep.KeepAsync(Outcome.Of(report), "GiveReport", fund.Url, $"{fund.Fund.Title}: {period.Title} was given to {string.Join(" and ", fund.Contributors.Select(p => p.ShortName))}.", requestKey, cancellation);
        return report;
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
