using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

/// <summary>What joint work leans on, with its project support (COM-15).</summary>
[Shows(KindOfThing.Public)]
public sealed class EnablersModel(CommonwealContext context) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var enablers = await context.Set<Enabler>().AsNoTracking().OrderBy(e => e.Name).ToListAsync(cancellation);
        Table = new DataTable<Enabler>("Enablers",
            [
                new("name", "Enabler", e => e.Name) { Provenance = e => e.Provenance },
                new("text", "The approach", e => e.Text),
                new("support", "Project support", e => e.ProjectSupport.InWords()) { State = e => e.ProjectSupport.Shape(), SortBy = e => (int)e.ProjectSupport },
            ],
            enablers, TableQuery.From(Request)) { Things = "enablers", Thing = "enabler", WhenEmpty = "No enabler is recorded", Anchor = e => e.Slug };
        return Table.WantsCsv ? Table.CsvResult("enablers") : Page();
    }
}
