using System.Text.Json;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Ledger;
using Commonweal.Finance.Reports;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Files;

namespace Commonweal.Finance.Funds;

/// <summary>What the host's auditor asks for beside the ledger (F-L12): that its chain holds, the account of each year, who was to pay in and did, what was reported, and who approved the agreement.</summary>
public sealed class AuditPack(ReadReports readReports, ReadAgreements readAgreements, LedgerVerification verification)
{
    public async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync(FundCase fund, IReadOnlyList<JournalEntry> journal, JsonSerializerOptions form, CancellationToken cancellation)
    {
        var check = (await verification.ExecuteAsync(cancellation)).First(c => c.Fund == fund.Fund.Title);
        var reports = await readReports.ListAsync(fund.Fund.Slug, cancellation) ?? [];
        var agreement = (await readAgreements.ListAsync(cancellation)).FirstOrDefault(a => a.Agreement.Id == fund.Fund.AgreementId);
        var files = new Dictionary<string, byte[]>
        {
            ["chain.json"] = Json(new { holds = check.Broken is null, words = check.InWords, sets = check.Sets, lastHash = journal.Count == 0 ? null : Convert.ToHexStringLower(journal[^1].Set.Hash) }, form),
            ["contributions.csv"] = Contributions(fund, journal),
            ["reports.json"] = Json(
                reports.SelectMany(r => r.Versions.Select(v => new { report = r.Period.Title, v.Version, v.FiledOn, v.FiledBy, v.LastSet, v.Effectiveness, v.Improvement, v.RolesAndAims, due = r.Period.Due })), form),
            ["approvals.json"] = Json(agreement?.Standings.Select(s => new
            {
                agreement = agreement.Agreement.Title, version = agreement.Current?.Number, textHash = agreement.Current?.Hash.ToString(), partner = s.Partner.Name, body = s.Body?.Name, approval = s.Approval.InWords, minute = s.Approval.Approval?.Minute,
                counts = s.Approval.Counts,
            }), form),
        };
        foreach (var year in Years(journal))
        {
            if (ReportFigures.Memorandum(fund, [.. journal.Where(e => e.Set.EffectiveOn <= year.To)], year) is { IsRefused: false, Value: var account })
            {
                var held = Money.Sum(journal.Where(e => e.Set.EffectiveOn <= year.To).SelectMany(e => e.Postings).Where(p => p.Account == LedgerAccount.Cash).Select(p => new Money(p.Pence)));
                files[$"memorandum-{year.Begins}.csv"] = ReportPapers.Memorandum(fund, year, account, held).Result("csv", "memorandum")!.FileContents;
            }
        }

        return files;
    }

    private static IEnumerable<FinancialYear> Years(IReadOnlyList<JournalEntry> journal) => journal.Select(e => FinancialYear.Of(e.Set.EffectiveOn)).Distinct().Order();

    private static byte[] Contributions(FundCase fund, IReadOnlyList<JournalEntry> journal) => CsvText.Write(
        ["year", "partner", "agreed pounds", "ring-fenced pounds", "paid in pounds", "made up"],
        Years(journal).SelectMany(year => fund.Contributors.Select(p =>
        {
            string Sum(string account) => Money.Sum(journal.SelectMany(e => e.Postings).Where(x => x.Account == account && FinancialYear.Of(x.EffectiveOn) == year).Select(x => new Money(-x.Pence))).ToString();
            return (IEnumerable<string?>)[year.ToString(), p.Slug, Sum(LedgerAccount.Agreed(p.Slug)), Sum(LedgerAccount.RingFenced(p.Slug)), Sum(LedgerAccount.PaidIn(p.Slug)), fund.HasMadeUpSums ? "made up" : ""];
        })));

    private static byte[] Json(object? value, JsonSerializerOptions form) => JsonSerializer.SerializeToUtf8Bytes(value, form);
}
