using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Commitments;

/// <summary>Services stopped because they added nothing, each with its reason (COM-01).</summary>
[Shows(KindOfThing.Public)]
public sealed class StoppedServicesModel(ReadPromises read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool IsSignedIn => standing.IsSignedIn;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<NamedStop>("Services stopped",
            [
                new("name", "Service", s => s.Stopped.Name) { Provenance = s => s.Stopped.Provenance },
                new("by", "Stopped by", s => s.By.ShortName) { Link = s => PartnerReading.Address(s.By.Slug) },
                new("on", "On", s => s.Stopped.StoppedOn.ToString("d MMMM yyyy")) { SortBy = s => s.Stopped.StoppedOn, Csv = s => s.Stopped.StoppedOn.ToString("O") },
                new("reason", "Why", s => s.Stopped.Reason),
            ],
            await read.StoppedAsync(cancellation), TableQuery.From(Request)) { Things = "services", Thing = "service", WhenEmpty = "No service has been stopped. The papers name none that was." };
        return Table.WantsCsv ? Table.CsvResult("stopped-services") : Page();
    }
}
