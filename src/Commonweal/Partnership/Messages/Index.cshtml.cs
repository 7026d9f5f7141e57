using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Messages;

/// <summary>The common messages, and how many partners told their staff.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadMessages read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayWrite => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<MessageReading>("Messages",
            [
                new("title", "Message", m => m.Message.Title) { Link = m => m.Url, Provenance = m => m.Message.Provenance },
                new("residents", "For residents", m => m.Current.ForResidents),
                new("version", "Version", m => $"{m.Current.Number}, of {m.Current.On:d MMMM yyyy}") { SortBy = m => m.Current.On },
                new("briefed", "Partners that briefed their staff on it", m => $"{m.BriefedCount} of {m.Briefings.Count}") { SortBy = m => m.BriefedCount },
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "messages", Thing = "message", WhenEmpty = "No common message is written" };
        return Table.WantsCsv ? Table.CsvResult("common-messages") : Page();
    }
}
