using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>One file that was taken: its control totals, how it was read, its lines, and the rows that were left out.</summary>
[Shows(KindOfThing.Spend)]
public sealed class ImportPageModel(ReadSpend read, Standing standing) : PageModel
{
    public SpendReading Reading { get; private set; } = null!;

    public SpendLines Lines { get; private set; } = null!;

    public DataTable LeftOut { get; private set; } = null!;

    public bool MayWithdraw => Reading.Counts && SpendRules.MayEnter(Reading.Partner.Id, Reading.Partner.Name, standing.Speaker) is null;

    public string TotalInWords => Reading.Import.StatedPence is { } stated
        ? $"{SpendWords.Pounds(stated)} was stated{(stated == Reading.Import.TakenPence + Reading.Import.RefusedPence ? ", and counted" : $"; {SpendWords.Pounds(Reading.Import.TakenPence + Reading.Import.RefusedPence)} could be counted")}"
        : "None was stated";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Lines = await SpendLines.ReadAsync(reading, read.Lines(reading), TableQuery.From(Request), cancellation);
        LeftOut = new DataTable<RefusedCell>("Rows that were left out, by cell",
            [
                new("row", "Row", c => $"{c.Row}") { IsNumeric = true, SortBy = c => c.Row },
                new("column", "Column", c => c.Column),
                new("cell", "What stands there", c => c.Cell.Length == 0 ? "Nothing" : c.Cell),
                new("sentence", "What to do", c => c.Sentence),
            ],
            reading.Import.RefusedCount == 0 ? [] : await read.RefusedAsync(reading, cancellation), TableQuery.From(Request, "left-out-")) { Things = "cells", Thing = "cell" };
        return LeftOut.WantsCsv ? LeftOut.CsvResult("left-out") : Lines.WantsCsv ? SendLines() : Page();
    }

    // Written as it is read: an import may hold a million lines.
    private EmptyResult SendLines()
    {
        HttpContext.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        Response.ContentType = CsvText.MediaType;
        Response.Headers.ContentDisposition = $"attachment; filename=\"{Reading.Import.Slug}.csv\"";
        Lines.WriteCsv(Response.Body);
        return new EmptyResult();
    }
}
