using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.OpenBook;

/// <summary>Who has sent which month's figures, who is late, and how far each month has come.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class IndexModel(ReadOpenBook read, Standing standing) : PageModel
{
    /// <summary>As many as stand beside one another on a screen.</summary>
    private const int MonthsShown = 6;

    public bool IsOwnOnly => HttpContext.Features.Get<SightOfRequest>()?.Sight == Sight.OwnPartner;

    public BookRule? Rule { get; private set; }

    /// <summary>The newest month of whom the reader acts for.</summary>
    public BookCase? Ours { get; private set; }

    public DataTable Heat { get; private set; } = null!;

    public DataTable Late { get; private set; } = null!;

    public DataTable Months { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var months = await read.ListAsync(cancellation);
        var newest = months.Count == 0 ? null : months[0];
        Rule = newest?.Rule;
        Ours = newest?.Cases.FirstOrDefault(c => c.Partner.Id == standing.PartnerId && c.HasLines);
        Heat = HeatOf([.. months.Take(MonthsShown).Reverse()]);
        Late = LateOf([.. months.SelectMany(m => m.Cases).Where(c => c.IsLate || c.CameLate)]);
        Months = new DataTable<BookMonth>("Months",
            [
                new("month", "Month", m => m.InWords) { Link = m => m.Url, SortBy = m => m.Month.FirstDay, Csv = m => m.Month.ToString() },
                new("due", "Due", m => m.Due.ToString("d MMMM yyyy")) { SortBy = m => m.Due, Csv = m => m.Due.ToString("O") },
                new("state", "State", m => m.StateInWords) { State = m => m.Whole.IsLocked ? StateShape.Good : m.Whole.Last is null ? StateShape.NotYet : StateShape.Partly },
                new("whole", "Whole or partial", m => m.Completeness),
            ],
            months, TableQuery.From(Request, "months-")) { Things = "months", Thing = "month", Use = BookCase.PurposeLimit, WhenEmpty = "No month is over yet" };
        return Heat.WantsCsv ? Heat.CsvResult("open-book") : Late.WantsCsv ? Late.CsvResult("late-figures") : Months.WantsCsv ? Months.CsvResult("open-book-months") : Page();
    }

    private DataTable<(PartnerOrganisation Partner, IReadOnlyList<BookCase> Cases)> HeatOf(IReadOnlyList<BookMonth> months)
    {
        var rows = months.SelectMany(m => m.Cases).GroupBy(c => c.Partner.Id).Select(g => (g.First().Partner, Cases: (IReadOnlyList<BookCase>)[.. g])).OrderBy(r => r.Partner.ShortName, StringComparer.CurrentCulture).ToList();
        static BookCase? Of((PartnerOrganisation Partner, IReadOnlyList<BookCase> Cases) row, BookMonth month) => row.Cases.FirstOrDefault(c => c.Month == month.Month);
        return new DataTable<(PartnerOrganisation Partner, IReadOnlyList<BookCase> Cases)>("Who has sent what",
            [
                new("partner", "Partner", r => r.Partner.ShortName),
                .. months.Select(m => new Column<(PartnerOrganisation Partner, IReadOnlyList<BookCase> Cases)>($"m{m.Month}", m.Month.FirstDay.ToString("MMM yyyy"), r => Of(r, m)?.StateInWords ?? "Not taking part")
                {
                    State = r => Of(r, m)?.Shape ?? StateShape.Plain, Link = r => Of(r, m) is { HasLines: true } book ? book.Url : null,
                }),
            ],
            rows, TableQuery.From(Request)) { Things = "partners", Thing = "partner", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = r => r.Cases.Any(c => c.IsMadeUp), WhenEmpty = "No month is over yet" };
    }

    private DataTable<BookCase> LateOf(IReadOnlyList<BookCase> late) => new("Late, and sent late",
        [
            new("partner", "Partner", c => c.Partner.ShortName) { Link = c => c.Url },
            new("month", "Month", c => c.MonthInWords) { SortBy = c => c.Month.FirstDay, Csv = c => c.Month.ToString() },
            new("due", "Was due", c => c.Due.ToString("d MMMM yyyy")) { SortBy = c => c.Due, Csv = c => c.Due.ToString("O") },
            new("sent", "Sent", c => c.CameLate ? c.Life.Versions[0].Return.On.ToString("d MMMM yyyy") : "Not yet"),
        ],
        late, TableQuery.From(Request, "late-")) { Things = "months", Thing = "month", Use = BookCase.PurposeLimit, IsMadeUp = c => c.IsMadeUp, WhenEmpty = "Nobody is late" };
}
