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

/// <summary>One service line of one partner, as it signed it.</summary>
public sealed record PartnersLine(BookCase Book, LineFigures Now)
{
    public string Name => Book.NameOf(Now.Line);
}

/// <summary>A month of all partners: what each signed, as first reported and as stated again, and how far the month has come.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class MonthPageModel(ReadOpenBook read, KeepBook keep, IKnowMeetings meetings) : PageModel
{
    public BookMonth Month { get; private set; } = null!;

    /// <summary>What this reader may do next; null where nothing.</summary>
    public BookStepKind? Next { get; private set; }

    public DataTable Table { get; private set; } = null!;

    public DataTable Lines { get; private set; } = null!;

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
        var figures = await read.FiguresAsync(cases.SelectMany(c => new[] { c.Life.FirstReported, c.Life.Signed }).OfType<BookVersion>().Distinct(), cancellation);
        LineFigures? Total(BookVersion? version) => version is null ? null : LineFigures.Total([.. figures.GetValueOrDefault(version.Return.Id, [])]);
        Table = TableOf([.. cases.Select(c => new PartnersTotal(c, Total(c.Life.FirstReported), Total(c.Life.Signed)))]);
        Lines = LinesOf([.. cases.Where(c => c.Life.Signed is not null).SelectMany(c => figures.GetValueOrDefault(c.Life.Signed!.Return.Id, []).Select(l => new PartnersLine(c, l))).OrderBy(l => l.Name, StringComparer.CurrentCulture)]);
        var held = (await meetings.HeldAsync(KeepBook.AcceptingBody, cancellation)).ToDictionary(m => m.Slug);
        Steps = StepsOf(found, held);
        return Table.WantsCsv ? Table.CsvResult($"all-partners-{month}") : Lines.WantsCsv ? Lines.CsvResult($"service-lines-{month}") : Steps.WantsCsv ? Steps.CsvResult($"steps-{month}") : Page();
    }

    private DataTable<BookStep> StepsOf(BookMonth month, IReadOnlyDictionary<string, HeldMeeting> meetings) => new("What was done with the month",
        [
            new("kind", "Step", s => s.Kind.ToString()),
            new("on", "On", s => s.On.ToString("d MMMM yyyy")) { SortBy = s => s.On, Csv = s => s.On.ToString("O") },
            new("whole", "Whole or partial", month.Whole.CompletenessAt),
            new("meeting", "Meeting", s => s.Meeting is { } slug ? meetings.GetValueOrDefault(slug)?.Title ?? slug : null) { Link = s => s.Meeting is { } slug ? meetings.GetValueOrDefault(slug)?.Url : null },
            new("words", "Minute or remark", s => s.Words),
        ],
        month.Whole.Steps, TableQuery.From(Request, "steps-")) { Things = "steps", Thing = "step", Use = BookCase.PurposeLimit, IsMadeUp = s => s.IsMadeUp, WhenEmpty = "Nothing yet: partners are sending their figures" };

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
        rows, TableQuery.From(Request)) { Things = "partners", Thing = "partner", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = r => r.Book.IsMadeUp, WhenEmpty = "No partner has lines for this month" };

    private DataTable<PartnersLine> LinesOf(IReadOnlyList<PartnersLine> rows) => new("By service line, from 1 April",
        [
            new("line", "Service line", r => r.Name),
            new("partner", "Partner", r => r.Book.Partner.ShortName) { Link = r => r.Book.Url },
            SumOf("plan", "Plan to date", r => r.Now.PlanToDate),
            SumOf("cost", "Cost to date", r => r.Now.CostToDate),
            SumOf("variance", "Over or under plan", r => r.Now.Variance),
            SumOf("forecast", "Forecast of the year", r => r.Now.Forecast),
            new("activity", "Activity", r => r.Now.Activity?.ToString("#,##0.##")) { IsNumeric = true, SortBy = r => r.Now.Activity },
            new("wte", "Staff (WTE)", r => r.Now.Wte?.ToString("#,##0.##")) { IsNumeric = true, SortBy = r => r.Now.Wte },
        ],
        rows, TableQuery.From(Request, "lines-")) { Things = "lines", Thing = "line", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = r => r.Book.IsMadeUp, WhenEmpty = "No partner has signed yet" };

    private static Column<PartnersLine> SumOf(string key, string header, Func<PartnersLine, Money> of) =>
        new(key, header, r => of(r).InWords) { IsNumeric = true, SortBy = r => of(r).Pence, Csv = r => of(r).ToString() };

    private static Column<PartnersTotal> Sum(string key, string header, Func<PartnersTotal, Money?> of) =>
        new(key, header, r => of(r)?.InWords ?? "Not in") { IsNumeric = true, SortBy = r => of(r)?.Pence, Csv = r => of(r)?.ToString() };
}
