using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Commitments;

/// <summary>Promises made beside the targets, with owner, date and how each stands.</summary>
[Shows(KindOfThing.Public)]
public sealed class PromisesModel(ReadPromises read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool IsSignedIn => standing.IsSignedIn;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<PromiseReading>("Promises",
            [
                new("text", "What was promised", p => p.Promise.Text) { Provenance = p => p.Promise.Provenance },
                new("owner", "Owner", p => p.OwnerInWords),
                new("made", "Made", p => p.MadeInWords) { SortBy = p => p.Promise.MadeOn },
                new("due", "Due", p => p.Now.Due?.Capitalised()) { SortBy = p => p.Now.FallsOn },
                new("state", "How it stands", p => p.Now.InWords) { State = p => p.Now.State.Shape(), SortBy = p => (int)p.Now.State },
                new("latest", "Last said", p => (p.Now.Latest as PromiseReport)?.Words),
                new("report", "What to do", p => MayReport(p) ? "Report" : null) { Link = p => p.ReportUrl, IsAction = true, IsSortable = false },
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "promises", Thing = "promise", Anchor = p => p.Promise.Slug, WhenEmpty = "No promise had been made by this day" };
        return Table.WantsCsv ? Table.CsvResult("promises") : Page();
    }

    private bool MayReport(PromiseReading promise) => !ReportingRules.MayReport("", promise.Partner is { } owner ? [owner] : [], standing.Speaker).IsRefused;
}
