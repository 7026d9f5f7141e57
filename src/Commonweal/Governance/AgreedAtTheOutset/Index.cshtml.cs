using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>Each year, and how far its priorities and limits are agreed (DEC-12).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadOutset read) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<OutsetCase>("Years",
            [
                new("year", "Year", c => c.Reading.Year.ToString()) { Link = c => c.Url },
                new("state", "How far it is agreed", c => c.StateInWords) { State = Shape },
                new("version", "Version", c => c.Reading.Current is { } current ? $"{current.Number}, of {current.On:d MMMM yyyy}" : "None yet"),
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "years", Thing = "year", IsMadeUp = c => c.Reading.Versions.Any(v => v.IsMadeUp) };
        return Table.WantsCsv ? Table.CsvResult("agreed-at-the-outset") : Page();
    }

    public static StateShape Shape(OutsetCase year) => year.IsAgreedByAll ? StateShape.Good : year.Reading.Current is null ? StateShape.NotYet : StateShape.Partly;
}
