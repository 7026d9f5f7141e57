using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance;

/// <summary>The functions that no pool may pay for, as the law stood on a day.</summary>
[Shows(KindOfThing.Public)]
public sealed class KeptOutModel(ReadFunds read) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var frame = await read.FrameAsync(cancellation);
        Table = new DataTable<FunctionKeptOut>("Functions kept out of pools",
            [
                new("name", "Function", k => k.Name),
                new("law", "Law", k => k.Law) { Provenance = k => k.Provenance },
                new("from", "From", k => k.From.ToString("d MMMM yyyy")) { SortBy = k => k.From, Csv = k => k.From.ToString("O") },
                new("to", "To", k => k.To?.ToString("d MMMM yyyy") ?? "Still so") { SortBy = k => k.To, Csv = k => k.To?.ToString("O") },
            ],
            frame.KeptOut, TableQuery.From(Request)) { Things = "functions", Thing = "function", WhenEmpty = "No function is recorded as kept out of pools on this day" };
        return Table.WantsCsv ? Table.CsvResult("functions-kept-out") : Page();
    }
}
