using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>What partners paid, by month and source, with each file that it comes from.</summary>
[Shows(KindOfThing.Spend)]
public sealed class IndexModel(ReadSpend read, Standing standing) : PageModel
{
    public bool IsOwnOnly => HttpContext.Features.Get<SightOfRequest>()?.Sight == Sight.OwnPartner;

    public bool MaySend => standing.PartnerId is { } partner && SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) is null;

    public Figure? ByMonth { get; private set; }

    public DataTable Imports { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var readings = await read.ListAsync(cancellation);
        ByMonth = SpendFigure.Of(await read.MonthsAsync(readings, cancellation), TableQuery.From(Request, "months-"));
        Imports = new DataTable<SpendReading>("Files that were taken",
            [
                new("file", "File", r => r.Import.FileName) { Link = r => r.Url },
                new("partner", "Partner", r => r.Partner.ShortName),
                new("source", "Source", r => r.Layout.SourceTitle),
                new("period", "Period", r => r.Period) { SortBy = r => r.Import.FirstDay },
                new("lines", "Lines", r => r.Import.TakenCount.ToString("N0")) { IsNumeric = true, SortBy = r => r.Import.TakenCount, Csv = r => $"{r.Import.TakenCount}" },
                new("sum", "Sum", r => SpendWords.Pounds(r.Import.TakenPence)) { IsNumeric = true, SortBy = r => r.Import.TakenPence, Csv = r => new Money(r.Import.TakenPence).ToString() },
                new("leftout", "Rows left out", r => r.Import.RefusedCount.ToString("N0")) { IsNumeric = true, SortBy = r => r.Import.RefusedCount },
                new("state", "State", StateInWords) { State = Shape },
                new("on", "Taken on", r => r.Import.On.ToString("d MMMM yyyy")) { SortBy = r => r.Import.On, Csv = r => r.Import.On.ToString("O") },
            ],
            readings, TableQuery.From(Request)) { Things = "files", Thing = "file", IsMadeUp = r => r.Import.IsMadeUp, WhenEmpty = "No spend file has been taken yet" };
        return ByMonth is { Data.WantsCsv: true } figure ? figure.Data.CsvResult("spend-by-month") : Imports.WantsCsv ? Imports.CsvResult("spend-files") : Page();
    }

    public static string StateInWords(SpendReading reading) => !reading.Counts ? "Withdrawn" : reading.Import.RefusedCount > 0 ? "Valid rows only" : "Whole";

    public static StateShape Shape(SpendReading reading) => !reading.Counts ? StateShape.NotYet : reading.Import.RefusedCount > 0 ? StateShape.Caution : StateShape.Good;
}
