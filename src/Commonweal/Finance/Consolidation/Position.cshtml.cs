using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.OpenBook;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Consolidation;

/// <summary>A service, what is taken out of the whole alone, or all of it.</summary>
public sealed record PositionRow(string Name, string Partners, Money Plan, Money Gross, Money Eliminated);

/// <summary>What all partners' services cost together, from what each signed of a month, without what they pay each other.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class PositionModel(ReadOpenBook read, ReadBalances readBalances) : PageModel
{
    public BookMonth Month { get; private set; } = null!;

    public SystemPosition Position { get; private set; } = null!;

    public DataTable Services { get; private set; } = null!;

    public DataTable Lines { get; private set; } = null!;

    public DataTable Between { get; private set; } = null!;

    public string Sentence => $"Partners signed a cost of {Position.GrossCost.InWords}. {Position.Eliminated.InWords} of it one pays another, as both say, so together their services cost {Position.Cost.InWords}.";

    public async Task<IActionResult> OnGetAsync(string month, CancellationToken cancellation)
    {
        if (await read.FindMonthAsync(month, cancellation) is not { } found)
        {
            return NotFound();
        }

        Month = found;
        var cases = found.Cases.Where(c => c.Life.Signed is not null).ToList();
        var figures = await read.FiguresAsync(cases.Select(c => c.Life.Signed!), cancellation);
        var lines = cases.SelectMany(c => figures.GetValueOrDefault(c.Life.Signed!.Return.Id, []).Select(l => Line(c, l))).ToList();
        var balances = await readBalances.ReadAsync(cancellation);
        Position = SystemPosition.Of(found.Month, lines, balances.Consolidated.Balances, [.. found.Missing.Select(c => c.Partner.ShortName)]);
        Tables(cases.ToDictionary(c => c.Partner.ShortName), balances);
        return new[] { Services, Lines, Between }.FirstOrDefault(t => t.WantsCsv) is { } wanted ? wanted.CsvResult($"position-{month}") : Page();
    }

    private static PositionLine Line(BookCase book, LineFigures l) => new(book.Partner.ShortName, l.Line, book.NameOf(l.Line), book.Life.Signed!.Return.Number, l.PlanToDate, l.CostToDate, l.Forecast);

    private void Tables(Dictionary<string, BookCase> cases, BalancesReading balances)
    {
        var isMadeUp = cases.Values.Any(c => c.IsMadeUp);
        Services = new DataTable<PositionRow>("Each service of all partners together, from 1 April",
            [
                new("service", "Service", s => s.Name),
                new("partners", "Partners", s => s.Partners),
                Sum<PositionRow>("plan", "Plan", s => s.Plan),
                Sum<PositionRow>("gross", "Cost that was signed", s => s.Gross),
                Sum<PositionRow>("between", "Paid to each other", s => s.Eliminated),
                Sum<PositionRow>("cost", "Cost together", s => s.Gross - s.Eliminated),
            ],
            Position.Services.Count == 0 ? [] : Rows(), TableQuery.From(Request)) { Things = "services", Thing = "service", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null, WhenEmpty = "No partner has signed this month yet" };
        Lines = new DataTable<PositionLine>("Whose figures these are",
            [
                new("service", "Service", l => l.Name),
                new("partner", "Partner", l => l.Partner) { Link = l => $"{cases[l.Partner].Url}?version={l.Version}" },
                new("version", "Version", l => $"{l.Version}") { IsNumeric = true, SortBy = l => l.Version },
                Sum<PositionLine>("plan", "Plan", l => l.Plan),
                Sum<PositionLine>("cost", "Cost", l => l.Cost),
                Sum<PositionLine>("forecast", "Forecast of the year", l => l.Forecast),
            ],
            [.. Position.Services.SelectMany(s => s.Lines)], TableQuery.From(Request, "lines-")) { Things = "lines", Thing = "line", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null, WhenEmpty = "No partner has signed this month yet" };
        Between = new DataTable<Balance>("What is taken out: paid by one to another, as both say",
            [
                new("payer", "Pays", b => b.Payer),
                new("payee", "Is paid", b => b.Payee),
                new("service", "For", b => balances.NameOf(b.Service)),
                new("month", "Month", b => b.Month.FirstDay.ToString("MMM yyyy")) { SortBy = b => b.Month.FirstDay, Csv = b => b.Month.ToString() },
                Sum<Balance>("sum", "Taken out", b => b.Eliminated),
                new("open", "Agreed?", b => b.InWords) { State = b => b.IsAgreed ? StateShape.Good : StateShape.Caution },
            ],
            Position.TakenOut, TableQuery.From(Request, "between-")) { Things = "balances", Thing = "balance", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = _ => balances.IsMadeUp, WhenEmpty = "No two partners of this month state a payment between them" };
    }

    private List<PositionRow> Rows() =>
    [
        .. Position.Services.Select(s => new PositionRow(s.Name, string.Join(", ", s.Lines.Select(l => l.Partner)), s.Plan, s.GrossCost, s.Eliminated)),
        .. Position.EliminatedElsewhere == Money.Zero ? (PositionRow[])[] : [new PositionRow("Paid for services that are no line of the payer", "", Money.Zero, Money.Zero, Position.EliminatedElsewhere)],
        new PositionRow("All services", "", Money.Sum(Position.Services.Select(s => s.Plan)), Position.GrossCost, Position.Eliminated),
    ];

    private static Column<T> Sum<T>(string key, string header, Func<T, Money> of) => new(key, header, t => of(t).InWords) { IsNumeric = true, SortBy = t => of(t).Pence, Csv = t => of(t).ToString() };
}
