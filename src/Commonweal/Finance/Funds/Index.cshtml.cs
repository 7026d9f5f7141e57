using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>Every fund, with whether it may go live, and what all funds have in common.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadFunds read, ReadAgreements readAgreements, AddSchedule add) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public bool MayAdd { get; private set; }

    public FundFrame FundsFrame { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = await read.ListAsync(cancellation);
        FundsFrame = await read.FrameAsync(cancellation);
        MayAdd = (await readAgreements.ListAsync(cancellation)).Any(a => a.Agreement.Kind == AgreementKind.Section75 && add.MayAdd(a) is null);
        var live = all.Count(f => f.IsLive);
        Sentence = all.Count == 0 ? "No schedule is recorded." : $"{all.Count} schedules are written. {live} {(live == 1 ? "has" : "have")} everything that a fund needs to go live; {all.Count - live} {(all.Count - live == 1 ? "does" : "do")} not yet.";
        Table = new DataTable<FundCase>("Funds",
            [
                new("title", "Fund", f => f.Fund.Title) { Link = f => f.Url },
                new("schedule", "Schedule", f => f.Fund.Schedule),
                new("lead", "Leads", f => f.LeadInWords),
                new("host", "Host", f => f.Setting.Host ?? "Not named"),
                new("budget", "Budget of the year", f => f.Lines.Count == 0 ? "Not known" : f.BudgetTotal.InWords) { IsNumeric = true, SortBy = f => f.BudgetTotal.Pence, Csv = f => f.Lines.Count == 0 ? null : f.BudgetTotal.ToString() },
                new("spent", "Spent so far", f => f.SpentTotal.Pence == 0 ? "Nothing recorded" : f.SpentTotal.InWords) { IsNumeric = true, SortBy = f => f.SpentTotal.Pence, Csv = f => f.SpentTotal.ToString() },
                new("state", "May it go live?", f => f.StateInWords) { State = f => f.IsLive ? StateShape.Good : StateShape.NotYet, SortBy = f => f.Missing.Count },
            ],
            all, TableQuery.From(Request)) { Things = "funds", Thing = "fund", WhenEmpty = "No schedule is recorded on this day", IsMadeUp = f => f.HasMadeUpSums };
        return Table.WantsCsv ? Table.CsvResult("funds") : Page();
    }

    public IEnumerable<FundStatement> Of(FundStatementKind kind) => FundsFrame.Statements.Where(s => s.Kind == kind);
}
