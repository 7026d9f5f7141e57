using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Files;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>What was read of a workbook: the plan, or every fault at once with its sheet and cell.</summary>
public sealed record CareFundBook(CareFundPlan Plan, IReadOnlyList<CareFundFinding> Faults);

/// <summary>A plan as a workbook: how it leaves, filled in as far as it stands, and how it is read when it comes back.</summary>
public static class CareFundFile
{
    private const string FormVersion = "1";
    private const int FirstRow = 6;
    private const int EmptySchemes = 40;

    private static readonly string[] SchemeHeadings =
        ["Number", "Scheme", "What it does", "Type", "Kind within its type", "Area of spend", "Commissioned by", "NHS %", "Council %", "Provider", "Source", "Paid by", "Pounds in the year", "New or existing"];

    public static byte[] Workbook(CareFundReading reading) => XlsxWriter.Write(new Workbook([Funding(reading), Schemes(reading), Metrics(reading), Conditions(reading)]) { Marks = Marks(reading) });

    /// <summary>Reads every sheet whole. A workbook of another area, year or version is refused.</summary>
    public static Outcome<CareFundBook> Read(CareFundReading reading, byte[] content) => XlsxReader.Read(content).Then<CareFundBook>(book =>
    {
        if (Enum.GetNames<CareFundPart>().Any(p => !book.Sheets.ContainsKey(p)) || book.Marks.GetValueOrDefault("check") != CheckOf(book.Marks) || book.Marks.GetValueOrDefault("form") != FormVersion)
        {
            return new NotTheCareFundWorkbook();
        }

        var own = Marks(reading);
        if (own["area"] != book.Marks["area"] || own["year"] != book.Marks["year"])
        {
            return new WorkbookOfAnotherArea(book.Marks["area"], book.Marks["year"], reading.Area.Name, reading.Year.ToString());
        }

        if (own["after"] != book.Marks["after"])
        {
            return new CareFundMovedOn(reading.After);
        }

        IEnumerable<TypedRow> Rows(CareFundPart part) => book.Sheets[part.ToString()].Where(r => r.Number >= FirstRow).Select(r => new TypedRow(r.Number, r.Cells));
        var read = new ReadCareFundPlan(reading.Terms);
        var plan = new CareFundPlan(read.Funding(Rows(CareFundPart.Funding)), read.Schemes(Rows(CareFundPart.Schemes)), read.Metrics(Rows(CareFundPart.Metrics)), read.Conditions(Rows(CareFundPart.Conditions)));
        var unworked = book.Formulas.Where(f => f.IsFormula && f.Value is null && Enum.TryParse<CareFundPart>(f.Sheet, out _))
            .Select(f => new CareFundFinding(Enum.Parse<CareFundPart>(f.Sheet), new ReturnFinding(f.Cell, "a formula", "The spreadsheet has not worked this formula out. Open the workbook, save it, and send it again, or enter the figure.")));
        return new CareFundBook(plan, [.. read.Faults, .. unworked]);
    });

    /// <summary>By what the workbook is known again. The version before is in it, so that nobody writes over what they have not seen.</summary>
    private static Dictionary<string, string> Marks(CareFundReading reading)
    {
        var marks = new Dictionary<string, string> { ["form"] = FormVersion, ["area"] = reading.Area.Slug, ["year"] = reading.Year.ToString(), ["after"] = reading.After.ToString(CultureInfo.InvariantCulture) };
        marks["check"] = CheckOf(marks);
        return marks;
    }

    private static string CheckOf(IReadOnlyDictionary<string, string> marks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', new[] { "form", "area", "year", "after" }.Select(k => marks.GetValueOrDefault(k))))));

    private static BookSheet Funding(CareFundReading reading) => Sheet(reading, CareFundPart.Funding, "Enter in the yellow cells what each body pays in, in pounds.", ["Source", "Paid by", "Pounds in the year", "Reported"], [44, 26, 20, 18],
        reading.Terms.Lines.Select(l => (IReadOnlyList<BookCell>)
        [
            Grey(l.SourceName), Grey(l.PayerName), BookCell.Pounds(reading.Plan.Income.Any(i => i.Source == l.Source && i.Payer == l.Payer) ? reading.Plan.IncomeOf(l.Source, l.Payer) : null, CellLook.Input),
            Grey(reading.Terms.Find(CareFundCodeKind.Source, l.Source)?.Frequency?.InWords()),
        ]));

    private static BookSheet Schemes(CareFundReading reading)
    {
        var terms = reading.Terms;
        var free = reading.Plan.Schemes.Select(s => s.Number).DefaultIfEmpty().Max();
        IEnumerable<IReadOnlyList<BookCell>> rows =
        [
            .. reading.Plan.Schemes.Select(s => SchemeCells(terms, s).Select(c => c with { Look = CellLook.Input }).ToList()),
            .. Enumerable.Range(1, EmptySchemes).Select(i => (IReadOnlyList<BookCell>)[BookCell.Count(free + i, CellLook.Input), .. SchemeHeadings.Skip(1).Select((_, c) => c == 11 ? BookCell.Pounds(null, CellLook.Input) : BookCell.Text("", CellLook.Input))]),
        ];
        ChoiceOfCells Of(char column, IEnumerable<string> values) => new($"{column}{FirstRow}:{column}{FirstRow + reading.Plan.Schemes.Count + EmptySchemes - 1}", [.. values.Distinct()]);
        return Sheet(reading, CareFundPart.Schemes, "One row for each scheme. Choose from the lists; per cents are only for what both commission, and come to 100.", SchemeHeadings, [9, 36, 50, 36, 34, 20, 28, 9, 11, 28, 40, 24, 20, 16], rows) with
        {
            Choices =
            [
                Of('D', terms.Of(CareFundCodeKind.SchemeType).Select(c => c.Name)), Of('E', terms.Of(CareFundCodeKind.SchemeSubType).Select(c => c.Name)), Of('F', ReadCareFundPlan.Areas), Of('G', ReadCareFundPlan.Commissioners),
                Of('J', ReadCareFundPlan.Providers), Of('K', terms.Sources.Select(s => s.Name)), Of('L', terms.Lines.Select(l => l.PayerName)), Of('N', ReadCareFundPlan.NewOrNot),
            ],
        };
    }

    private static IEnumerable<BookCell> SchemeCells(CareFundTerms terms, CareFundScheme s) =>
    [
        BookCell.Count(s.Number), BookCell.Text(s.Name), BookCell.Text(s.Words), BookCell.Text(terms.NameOf(CareFundCodeKind.SchemeType, s.Type)), BookCell.Text(terms.NameOf(CareFundCodeKind.SchemeSubType, s.SubType)), BookCell.Text(s.Area.InWords()),
        BookCell.Text(s.Commissioner.InWords()), BookCell.Count(s.NhsPercent), BookCell.Count(s.CouncilPercent), BookCell.Text(s.Provider.InWords()), BookCell.Text(terms.NameOf(CareFundCodeKind.Source, s.Source)),
        BookCell.Text(terms.Names.GetValueOrDefault(s.Payer, s.Payer)), BookCell.Pounds(s.Sum), BookCell.Text(ReadCareFundPlan.NewOrNot[s.IsNew ? 0 : 1]),
    ];

    private static BookSheet Metrics(CareFundReading reading) => Sheet(reading, CareFundPart.Metrics, "Enter what each was and what is planned, as numbers, and how it is to be reached.", ["Metric", "It was", "Planned", "How", "What it counts"], [40, 14, 14, 60, 60],
        reading.Terms.Of(CareFundCodeKind.Metric).Select(m => (Code: m, Said: reading.Plan.Metrics.FirstOrDefault(p => p.Metric == m.Slug))).Select(m => (IReadOnlyList<BookCell>)
            [Grey(m.Code.Name), BookCell.Count(m.Said?.Baseline, CellLook.Input), BookCell.Count(m.Said?.Plan, CellLook.Input), BookCell.Text(m.Said?.Words, CellLook.Input), Grey(m.Code.Words)]));

    private static BookSheet Conditions(CareFundReading reading)
    {
        var codes = reading.Terms.Of(CareFundCodeKind.NationalCondition);
        return Sheet(reading, CareFundPart.Conditions, "Answer yes or no to each. A no says why, and by when.", ["Condition", "Is it met?", "If not, why, and by when?", "What it asks"], [50, 14, 60, 60],
            codes.Select(c => (Code: c, Said: reading.Plan.Conditions.FirstOrDefault(p => p.Condition == c.Slug))).Select(c => (IReadOnlyList<BookCell>)
                [Grey(c.Code.Name), BookCell.Text(c.Said is null ? "" : ReadCareFundPlan.YesOrNo[c.Said.IsMet ? 0 : 1], CellLook.Input), BookCell.Text(c.Said?.Words, CellLook.Input), Grey(c.Code.Words)])) with
        {
            Choices = [new ChoiceOfCells($"B{FirstRow}:B{FirstRow + codes.Count - 1}", ReadCareFundPlan.YesOrNo)],
        };
    }

    private static BookSheet Sheet(CareFundReading reading, CareFundPart part, string help, IReadOnlyList<string> headings, IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<BookCell>> rows) => new(part.ToString(),
    [
        [BookCell.Text($"Better Care Fund of {reading.Area.Name}, {reading.Year}: {part.ToString().ToLowerInvariant()}", CellLook.Title)],
        [BookCell.Text($"{help} Grey cells stay as they are. Send the file back on the page you took it from.", CellLook.Note)],
        [BookCell.Text(reading.IsMadeUp ? "Made up: the sums in this workbook are invented for a demonstration." : "", CellLook.Note)],
        [],
        [.. headings.Select(h => BookCell.Text(h, CellLook.Heading))],
        .. rows,
    ]) { Widths = widths, FrozenRows = FirstRow - 1, IsProtected = true };

    private static BookCell Grey(string? words) => BookCell.Text(words, CellLook.Prefilled);
}

public sealed record NotTheCareFundWorkbook() : Refusal("This is not the workbook of this page: a sheet or the marks by which it is known are missing or changed. Take the workbook from the page of the plan, and copy your figures into it.");

public sealed record WorkbookOfAnotherArea(string Area, string Written, string Here, string Year)
    : Refusal($"The workbook is of {Area}, {Written}, and this page is for {Here}, {Year}. Choose the right file, or send it on its own page. Nothing has been entered.");
