using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.OpenBook;

/// <summary>What a partner signed of a month, or that it signed nothing.</summary>
/// <param name="First">As first reported; null where nothing was signed.</param>
/// <param name="Now">As it stands, stated again or not.</param>
public sealed record PartnersTotal(BookCase Book, LineFigures? First, LineFigures? Now);

/// <summary>A month of all partners: what each signed, as first reported and as stated again, and how far the month has come.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class MonthPageModel(ReadOpenBook read, KeepBook keep) : PageModel
{
    public BookMonth Month { get; private set; } = null!;

    /// <summary>What this reader may do next; null where nothing.</summary>
    public BookStepKind? Next { get; private set; }

    public DataTable Table { get; private set; } = null!;

    public DataTable Steps { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string month, CancellationToken cancellation)
    {
        if (await read.FindMonthAsync(month, cancellation) is not { } found)
        {
            return NotFound();
        }

        Month = found;
        Next = Enum.GetValues<BookStepKind>().Reverse().Cast<BookStepKind?>().FirstOrDefault(kind => keep.MayStep(found, kind!.Value) is null);
        var cases = found.Cases.Where(c => c.HasLines).ToList();
        var figures = await read.FiguresAsync(cases.SelectMany(c => c.Life.Versions), cancellation);
        LineFigures? Total(BookVersion? version) => version is null ? null : LineFigures.Total([.. figures.GetValueOrDefault(version.Return.Id, [])]);
        Table = TableOf([.. cases.Select(c => new PartnersTotal(c, Total(c.Life.FirstReported), Total(c.Life.Signed)))]);
        Steps = new DataTable<BookStep>("What was done with the month",
            [
                new("kind", "Step", s => s.Kind.ToString()),
                new("on", "On", s => s.On.ToString("d MMMM yyyy")) { SortBy = s => s.On, Csv = s => s.On.ToString("O") },
                new("words", "Minute or remark", s => s.Words),
            ],
            found.Whole.Steps, TableQuery.From(Request, "steps-")) { Things = "steps", Thing = "step", IsMadeUp = s => s.IsMadeUp, WhenEmpty = "Nothing yet: partners are sending their figures" };
        return Table.WantsCsv ? Table.CsvResult($"all-partners-{month}") : Steps.WantsCsv ? Steps.CsvResult($"steps-{month}") : Page();
    }

    private DataTable<PartnersTotal> TableOf(IReadOnlyList<PartnersTotal> rows) => new("What partners signed, from 1 April",
        [
            new("partner", "Partner", r => r.Book.Partner.ShortName) { Link = r => r.Book.Url },
            new("state", "State", r => r.Book.StateInWords) { State = r => r.Book.Shape },
            Sum("plan", "Plan to date", r => r.Now?.PlanToDate),
            Sum("first", "Cost as first reported", r => r.First?.CostToDate),
            Sum("cost", "Cost as it stands", r => r.Now?.CostToDate),
            Sum("variance", "Over or under plan", r => r.Now?.Variance),
            Sum("paid", "Paid to date", r => r.Now?.PaidToDate),
            Sum("forecast", "Forecast of the year", r => r.Now?.Forecast),
            new("wte", "Staff (WTE)", r => r.Now?.Wte?.ToString("#,##0.##")) { IsNumeric = true, SortBy = r => r.Now?.Wte },
        ],
        rows, TableQuery.From(Request)) { Things = "partners", Thing = "partner", IsWide = true, IsMadeUp = r => r.Book.IsMadeUp, WhenEmpty = "No partner has lines for this month" };

    private static Column<PartnersTotal> Sum(string key, string header, Func<PartnersTotal, Money?> of) =>
        new(key, header, r => of(r)?.InWords ?? "Not in") { IsNumeric = true, SortBy = r => of(r)?.Pence, Csv = r => of(r)?.ToString() };
}
