using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>Every year's paper, the latest first.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadIntentions read, WorkUpIntentions work) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    /// <summary>The first year still to be worked up, for whoever may.</summary>
    public FinancialYear? NextYear { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var years = await read.ListAsync(cancellation);
        Table = new DataTable<IntentionsCase>("Papers",
            [
                new("year", "Year", c => c.Year.YearInWords) { Link = c => c.Url },
                new("state", "State", c => c.Year.State.InWords()) { State = c => Shape(c.Year.State) },
                new("agreed", "Agreed on", c => c.Year.AgreedOn?.ToString("d MMMM yyyy") ?? "") { SortBy = c => c.Year.AgreedOn, Csv = c => c.Year.AgreedOn?.ToString("O") },
                new("intentions", "Intentions", c => c.IsOpen ? $"{c.Year.Intentions.Count}" : "") { IsNumeric = true, SortBy = c => c.IsOpen ? c.Year.Intentions.Count : null },
            ],
            years, TableQuery.From(Request)) { Things = "papers", Thing = "paper", WhenEmpty = "No intention had been entered by this day", IsMadeUp = c => c.Year.IsMadeUp };
        var next = new FinancialYear(FinancialYear.Of(work.Today).Begins + 1);
        NextYear = work.MayEnter.IsRefused ? null : years.Any(c => c.Year.FinancialYear == next.Begins && c.IsOpen) ? new FinancialYear(next.Begins + 1) : next;
        return Table.WantsCsv ? Table.CsvResult("commissioning-intentions") : Page();
    }

    public static StateShape Shape(IntentionsState state) => state switch
    {
        IntentionsState.Agreed => StateShape.Good,
        IntentionsState.BeforeTheBoard => StateShape.Partly,
        _ => StateShape.NotYet,
    };
}
