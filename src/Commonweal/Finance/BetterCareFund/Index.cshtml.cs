using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>Every area's plan of the Better Care Fund, and how it stands.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadCareFund read) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var plans = await read.ListAsync(cancellation);
        var table = new DataTable<CareFundReading>("Plans of the Better Care Fund",
            [
                new("area", "Area", p => p.Area.Name) { Link = p => p.AreaUrl, Provenance = p => p.Area.Provenance },
                new("year", "Year", p => p.Year.ToString()) { Link = p => p.Url },
                new("state", "Plan", p => p.StateInWords) { State = p => p.Shape },
                new("income", "Paid in", p => p.Plan.TotalIncome.InWords) { IsNumeric = true, SortBy = p => p.Plan.TotalIncome.Pence, Csv = p => p.Plan.TotalIncome.ToString() },
                new("spend", "Planned spend", p => p.Plan.TotalSpend.InWords) { IsNumeric = true, SortBy = p => p.Plan.TotalSpend.Pence, Csv = p => p.Plan.TotalSpend.ToString() },
                new("unmet", "Rules not met", p => $"{p.Unmet.Count}") { IsNumeric = true, SortBy = p => p.Unmet.Count },
            ],
            plans, TableQuery.From(Request)) { Things = "plans", Thing = "plan", WhenEmpty = "No area plans a Better Care Fund here", IsMadeUp = p => p.IsMadeUp };
        Table = table;
        return table.WantsCsv ? table.CsvResult("better-care-fund") : Page();
    }
}
