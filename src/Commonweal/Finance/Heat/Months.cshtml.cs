using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.OpenBook;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Heat;

/// <summary>What service lines cost month by month, as far as partners have signed, to those who may see the open book.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class MonthsModel(ReadOpenBook read) : PageModel
{
    private const int MonthsShown = 12;

    public HeatTable Heat { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var months = (await read.ListAsync(cancellation)).Take(MonthsShown).Reverse().ToList();
        var signed = months.SelectMany(m => m.Cases).Where(c => c.Life.Signed is not null).ToList();
        var figures = await read.FiguresAsync(signed.Select(c => c.Life.Signed!), cancellation);
        var toDate = signed.SelectMany(c => figures[c.Life.Signed!.Return.Id].Select(f => (Book: c, f.Line, f.CostToDate))).ToDictionary(f => (f.Book.Partner.Id, f.Book.Month, f.Line), f => f.CostToDate);
        List<HeatCell> cells =
        [
            .. from book in signed
               from line in figures[book.Life.Signed!.Return.Id]
               let before = Before(toDate, book, line.Line)
               where before is not null
               select new HeatCell(book.NameOf(line.Line), null, Short(book.Month), line.CostToDate - before.Value, book.IsMadeUp),
        ];
        Sentence = HeatTable.Sentence(cells, "No partner has signed a month.");
        Heat = HeatTable.Of("Cost by service line and month", cells, [.. months.Select(m => Short(m.Month)).Where(m => cells.Any(c => c.Column == m))], TableQuery.From(Request), "No partner has signed a month");
        return Heat.Table.WantsCsv ? Heat.Table.CsvResult("cost-by-service-and-month") : Page();
    }

    // Figures are of the year so far: a month is what they grew by, and cannot be told where the month before was not signed.
    private static Money? Before(Dictionary<(PartnerId, Month, string), Money> toDate, BookCase book, string line) =>
        book.Month.NumberInFinancialYear == 1 ? Money.Zero : toDate.TryGetValue((book.Partner.Id, book.Month.Plus(-1), line), out var before) ? before : null;

    private static string Short(Month month) => month.FirstDay.ToString("MMM yyyy");
}
