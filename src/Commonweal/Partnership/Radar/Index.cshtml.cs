using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Radar;

/// <summary>The expiry radar (AGR-02): what ends or is awaited, how many days away it is, and what to do about it.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadRadar read, TwoDates dates) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public Figure? Timeline { get; private set; }

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var items = await read.ListAsync(ReadRadar.DaysAhead, cancellation);
        Timeline = RadarFigure.Of(items, dates.AsAt);
        Sentence = $"{items.Count(i => i.Item.Kind.IsAwaited())} approvals or conditions are awaited, and {items.Count(i => !i.Item.Kind.IsAwaited())} terms or duties have a day within {ReadRadar.DaysAhead:#,##0} days.";
        Table = new DataTable<RadarReading>("What ends or is awaited",
            [
                new("sentence", "What", r => r.Item.Sentence) { Link = r => r.Url },
                new("kind", "Kind", r => r.Item.Kind.InWords()),
                new("date", "Date", r => r.Item.Date.ToString("d MMMM yyyy")) { SortBy = r => r.Item.Date, Csv = r => r.Item.Date.ToString("O") },
                new("days", "Days", r => r.DaysInWords) { State = r => r.Item.Shape(), SortBy = r => r.Item.DaysAway, Csv = r => r.Item.DaysAway.ToString() },
                new("do", "What to do", r => r.ToDo),
            ],
            items, TableQuery.From(Request)) { Things = "items", Thing = "item", WhenEmpty = "Nothing ends and nothing is awaited" };
        return Table.WantsCsv ? Table.CsvResult("expiry-radar") : Page();
    }
}
