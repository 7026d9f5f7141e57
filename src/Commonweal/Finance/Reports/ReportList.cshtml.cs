using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Reports;

/// <summary>What the pool manager owes every partner by law: which reports are due when, and which were given.</summary>
[Shows(KindOfThing.Public)]
public sealed class ReportListModel(ReadReports read, ReadFunds readFunds) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await readFunds.FindAsync(slug, cancellation) is not { } fund || await read.ListAsync(slug, cancellation) is not { } reports)
        {
            return NotFound();
        }

        Fund = fund;
        var late = reports.Count(r => r.Filed is null && r.IsLate);
        Sentence = $"{reports.Count(r => r.Filed is not null)} of {reports.Count} are given{(late > 0 ? $", and {late} {(late == 1 ? "is" : "are")} late" : "")}.";
        var table = new DataTable<ReportReading>("Reports and returns",
            [
                new("title", "Report", r => r.Period.Title) { Link = r => r.Url },
                new("end", "Period ends", r => r.Period.End.ToString("d MMMM yyyy")) { SortBy = r => r.Period.End, Csv = r => r.Period.End.ToString("O") },
                new("due", "Due", r => r.Period.Due.ToString("d MMMM yyyy")) { SortBy = r => r.Period.Due, Csv = r => r.Period.Due.ToString("O") },
                new("state", "State", r => r.StateInWords) { State = r => r.Filed is not null ? StateShape.Good : r.IsLate ? StateShape.Bad : StateShape.NotYet },
            ],
            reports, TableQuery.From(Request)) { Things = "reports", Thing = "report", WhenEmpty = "No report is due: the fund has no ledger yet" };
        Table = table;
        return table.WantsCsv ? table.CsvResult($"{slug}-reports") : Page();
    }
}
