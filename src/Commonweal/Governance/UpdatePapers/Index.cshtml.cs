using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>Every update, the latest meeting first.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadUpdatePapers read, WriteUpdatePaper write) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayBegin => write.Refusal is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<(UpdatePaper Paper, string Body, int Versions)>("Updates",
            [
                new("title", "Update", p => p.Paper.Title) { Link = p => UpdatePaperCase.Address(p.Paper.Slug), Provenance = p => p.Paper.Provenance },
                new("body", "For", p => p.Body),
                new("on", "Meeting", p => p.Paper.MeetingOn.ToString("d MMMM yyyy")) { SortBy = p => p.Paper.MeetingOn, Csv = p => p.Paper.MeetingOn.ToString("O") },
                new("versions", "Versions fixed", p => $"{p.Versions}") { IsNumeric = true, SortBy = p => p.Versions },
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "updates", Thing = "update", WhenEmpty = "No update had been begun by this day" };
        return Table.WantsCsv ? Table.CsvResult("update-papers") : Page();
    }
}
