using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Prioritisation;

/// <summary>Every exercise, the latest first.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadPriorities read, Prioritise prioritise) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayOpen => prioritise.MayOpen is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<ExerciseCase>("Exercises",
            [
                new("title", "Exercise", e => e.Exercise.Title) { Link = e => e.Url },
                new("year", "Budget of", e => new Domain.Foundation.FinancialYear(e.Exercise.FinancialYear).ToString()),
                new("budget", "Budget", e => Pounds.InWords(e.Exercise.BudgetPence)) { IsNumeric = true, SortBy = e => e.Exercise.BudgetPence, Csv = e => Pounds.Plain(e.Exercise.BudgetPence) },
                new("schemes", "Schemes", e => $"{e.History.Schemes.Count}, {e.List.Schemes.Count(s => s.IsAbove)} above the line"),
                new("state", "State", e => e.IsClosed ? "Closed and fixed" : "Open for scores") { State = e => e.IsClosed ? StateShape.Good : StateShape.Partly },
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "exercises", Thing = "exercise", WhenEmpty = "No exercise had been opened by this day", IsMadeUp = e => e.Exercise.IsMadeUp };
        return Table.WantsCsv ? Table.CsvResult("prioritisation") : Page();
    }
}
