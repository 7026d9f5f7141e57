using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.OpenBook.Extracts;
using Commonweal.Partnership.People;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.OpenBook;

/// <summary>A partner's figures of a month, in any version: money, activity, staff, forecasts, and what changed since the version before.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class PartnerMonthModel(ReadOpenBook read, ReadExtracts extracts, KeepBook keep, Standing standing, ReadPeople people) : PageModel
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    public BookCase Book { get; private set; } = null!;

    /// <summary>The version that is shown: the one asked for, or the newest.</summary>
    public BookVersion? Shown { get; private set; }

    /// <summary>The extract that made it; null where somebody filled it in.</summary>
    public LedgerExtract? Extract { get; private set; }

    public bool MaySend => SpendRules.MayEnter(Book.Partner.Id, Book.Partner.Name, standing.Speaker) is null;

    public bool MaySign => keep.MaySign(Book, null) is null;

    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    public DataTable Table { get; private set; } = null!;

    public DataTable Counts { get; private set; } = null!;

    public DataTable Forecasts { get; private set; } = null!;

    public DataTable Splits { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    /// <summary>Cell by cell against the version before; null for the first.</summary>
    public DataTable? Changes { get; private set; }

    public async Task<IActionResult> OnGetAsync(string partner, string month, int? version, CancellationToken cancellation)
    {
        if (await read.FindAsync(partner, month, cancellation) is not { } book)
        {
            return NotFound();
        }

        (Book, Shown) = (book, version is { } number ? book.Life.Versions.FirstOrDefault(v => v.Return.Number == number) : book.Life.Newest);
        if (version is not null && Shown is null)
        {
            return NotFound();
        }

        var figures = await read.FiguresAsync(book.Life.Versions, cancellation);
        var (now, before) = (Of(figures, Shown), await read.BeforeAsync(book, cancellation));
        Extract = Shown is { } made ? (await extracts.OfAsync([made], cancellation)).GetValueOrDefault(made.Return.Id) : null;
        names = (await people.PeopleAsync(cancellation)).Values.ToDictionary(p => p.Slug, p => p.Name);
        Tables(NamedFigures.Of(book, now, before));
        Compare(figures, now);
        Figures = now.Count == 0 ? [] : [BookFigures.RunRate(book, now, before, await EarlierAsync(cancellation), TableQuery.From(Request, "rate-")), BookFigures.Bridge(book, now, TableQuery.From(Request, "bridge-"))];
        return Figures.Select(f => f.Data).Concat([Table, Counts, Forecasts, Splits, Versions]).Append(Changes!).FirstOrDefault(t => t is { WantsCsv: true }) is { } wanted ? wanted.CsvResult($"{partner}-{month}") : Page();
    }

    public string NameOf(string slug) => names.GetValueOrDefault(slug) ?? SlugText.InWords(slug);

    private static IReadOnlyList<LineFigures> Of(IReadOnlyDictionary<BookReturnId, IReadOnlyList<LineFigures>> figures, BookVersion? version) => version is null ? [] : figures.GetValueOrDefault(version.Return.Id, []);

    private void Tables(IReadOnlyList<NamedFigures> lines)
    {
        var isMadeUp = Shown?.Return.IsMadeUp ?? false;
        Table = BookTables.Figures(lines, isMadeUp, TableQuery.From(Request), Extract is null ? null : line => $"{ExtractRowsModel.Address(Book, Shown!.Return.Number, line)}&filter=Cost+to+date");
        Counts = BookTables.Counts(lines, isMadeUp, TableQuery.From(Request, "counts-"));
        Forecasts = BookTables.Forecasts(lines, Book.Month, isMadeUp, TableQuery.From(Request, "forecasts-"));
        Splits = BookTables.Splits(lines, isMadeUp, TableQuery.From(Request, "why-"));
        Versions = new DataTable<BookVersion>("Versions",
            [
                new("number", "Version", v => v.Return.Number == 1 ? "1, as first sent" : $"{v.Return.Number}") { Link = v => $"{Book.Url}?version={v.Return.Number}", SortBy = v => v.Return.Number, Csv = v => $"{v.Return.Number}" },
                new("on", "Sent on", v => v.Return.On.ToString("d MMMM yyyy")) { SortBy = v => v.Return.On, Csv = v => v.Return.On.ToString("O") },
                new("by", "Sent by", v => NameOf(v.Return.By)),
                new("signed", "Signed by", v => v.IsSigned ? $"{NameOf(v.Signature!.By)}, {v.Signature.On:d MMMM yyyy}" : "Not signed"),
                new("reason", "Why it came late or again", v => v.Return.Reason ?? "The first"),
                new("hash", "Hash", v => v.Return.Hash[..12]) { Csv = v => v.Return.Hash },
            ],
            Book.Life.Versions, TableQuery.From(Request, "versions-")) { Things = "versions", Thing = "version", Use = BookCase.PurposeLimit, IsMadeUp = v => v.Return.IsMadeUp };
    }

    private void Compare(IReadOnlyDictionary<BookReturnId, IReadOnlyList<LineFigures>> figures, IReadOnlyList<LineFigures> now)
    {
        if (Shown is { } shown && Book.Life.Versions.LastOrDefault(v => v.Return.Number < shown.Return.Number) is { } earlier)
        {
            Changes = BookTables.Changes(Book, ChangedFigure.Between(Of(figures, earlier), now), $"What changed from version {earlier.Return.Number} to version {shown.Return.Number}", TableQuery.From(Request, "changes-"));
        }
    }

    /// <summary>What was signed of the earlier months of the year.</summary>
    private async Task<IReadOnlyList<CostOfMonth>> EarlierAsync(CancellationToken cancellation)
    {
        var signed = (await read.ListAsync(cancellation)).Where(m => m.Month.FinancialYear == Book.Month.FinancialYear && m.Month < Book.Month)
            .Select(m => (m.Month, Case: m.Cases.FirstOrDefault(c => c.Partner.Id == Book.Partner.Id))).Where(m => m.Case?.Life.Signed is not null).OrderBy(m => m.Month).ToList();
        var figures = await read.FiguresAsync(signed.Select(m => m.Case!.Life.Signed!), cancellation);
        return [.. signed.Select(m => (m.Month, Total: LineFigures.Total([.. figures.GetValueOrDefault(m.Case!.Life.Signed!.Return.Id, [])]))).Select(m => new CostOfMonth(m.Month, m.Total.CostToDate, m.Total.PlanToDate))];
    }
}
