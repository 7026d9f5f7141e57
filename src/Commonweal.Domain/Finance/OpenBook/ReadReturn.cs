using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook;

/// <summary>A row of a workbook or CSV that came in, numbered as its sender sees it.</summary>
public sealed record TypedRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    public string Cell(char letter) => Cells.ElementAtOrDefault(letter - 'A') ?? "";
}

/// <param name="Cell">Where it stands, such as D7.</param>
/// <param name="Typed">What stands there.</param>
public sealed record ReturnFinding(string Cell, string Typed, string Sentence);

/// <summary>What was read of a month's figures: all of them, or every fault at once. Notes stand in nobody's way.</summary>
public sealed record ReadReturn(IReadOnlyList<LineFigures> Lines, IReadOnlyList<ReturnFinding> Faults, IReadOnlyList<ReturnFinding> Notes)
{
    public const int CommentaryLengthMax = 2000;

    /// <summary>More of anything than two boroughs could do, so a slip of the finger.</summary>
    private const decimal CountMax = 999_999_999;

    private static readonly char[] OwnAmounts = ['J', 'K', 'M'];

    /// <param name="last">What the partner said of the month before, for commentary that was carried over.</param>
    public static ReadReturn Of(ReturnTerms terms, IReadOnlyDictionary<string, string> names, IReadOnlyList<TypedRow> typed, IReadOnlyList<LineFigures> last)
    {
        var rows = typed.Reverse().SkipWhile(r => r.IsBlank).Reverse().ToList();
        var blank = rows.Where(r => r.IsBlank).Select(r => r.Number).ToHashSet();
        var checkedRows = ReturnCheck.Of(terms, [.. rows.Select(AsRow)]).Where(e => !blank.Contains(NumberOf(e.Cell))).Select(e => new ReturnFinding(e.Cell, Typed(rows, e.Cell), e.InWords));
        var lines = rows.Where(r => !r.IsBlank && terms.Lines.ContainsKey(r.Cell('A'))).ToList();
        var missing = terms.Lines.Keys.Where(key => lines.All(r => r.Cell('A') != key))
            .Select(key => new ReturnFinding($"A{(rows.Count == 0 ? terms.FirstRow : rows[^1].Number + 1)}", "", $"There is no row for {names[key]} ({key}). Put it back; nought is 0."));
        List<ReturnFinding> faults = [.. checkedRows, .. lines.SelectMany(r => OwnCells(r, terms.Lines[r.Cell('A')])), .. missing];
        IReadOnlyList<LineFigures> read = faults.Count > 0 ? [] : [.. lines.Select(Figures)];
        return new ReadReturn(read, [.. faults.OrderBy(f => NumberOf(f.Cell)).ThenBy(f => f.Cell, StringComparer.Ordinal)], [.. lines.SelectMany(Warnings), .. Unchanged(lines, last)]);
    }

    /// <summary>What the money comes to, beside what it came to when the month before was locked.</summary>
    public static IReadOnlyDictionary<string, LockedFigures> Locked(IEnumerable<LineFigures> before) =>
        before.ToDictionary(l => l.Line, l => new LockedFigures(l.CostToDate, l.PlanOfYear));

    private static ReturnRow AsRow(TypedRow row) => new(row.Cell('A'))
    {
        PlanToDate = row.Cell('C'), ActualToDate = row.Cell('D'), PlanOfYear = row.Cell('E'), ForecastOfYear = row.Cell('F'), Activity = row.Cell('G'), Wte = row.Cell('H'), Commentary = row.Cell('I'),
    };

    private static IEnumerable<ReturnFinding> OwnCells(TypedRow row, ReturnLine line)
    {
        foreach (var letter in OwnAmounts)
        {
            if (AmountCell.Read(row.Cell(letter)).Fault is { } fault && !(letter == 'M' && fault == CellFault.Blank))
            {
                yield return new ReturnFinding($"{letter}{row.Number}", row.Cell(letter), fault.InWords());
            }
        }

        var planned = row.Cell('L');
        if (string.IsNullOrWhiteSpace(planned) ? line.NeedsActivity : Count(planned) is not >= 0)
        {
            yield return new ReturnFinding($"L{row.Number}", planned, string.IsNullOrWhiteSpace(planned) ? ReturnFaultWords(ReturnFault.Blank) : "Planned activity is a number, and not below nought.");
        }

        foreach (var letter in "GHL".Where(l => Count(row.Cell(l)) is { } count && (count > CountMax || count != Math.Round(count, 4))))
        {
            yield return new ReturnFinding($"{letter}{row.Number}", row.Cell(letter), "The number is larger than any that is expected here, or has more than four decimals. Check it.");
        }

        if (row.Cell('I').Length > CommentaryLengthMax)
        {
            yield return new ReturnFinding($"I{row.Number}", row.Cell('I')[..40] + "…", $"The commentary is longer than {CommentaryLengthMax:N0} characters. Shorten it.");
        }
    }

    private static string ReturnFaultWords(ReturnFault fault) => new ReturnError("", fault).InWords;

    private static IEnumerable<ReturnFinding> Warnings(TypedRow row) => "CDEFJKM".SelectMany(letter =>
        AmountCell.Read(row.Cell(letter)).Warnings.Select(w => new ReturnFinding($"{letter}{row.Number}", row.Cell(letter), w.InWords())));

    private static IEnumerable<ReturnFinding> Unchanged(IEnumerable<TypedRow> rows, IReadOnlyList<LineFigures> last) => rows
        .Where(r => TextCell.Read(r.Cell('I')).Value is { Length: > 0 } words && last.Any(l => l.Line == r.Cell('A') && l.Commentary == words))
        .Select(r => new ReturnFinding($"I{r.Number}", r.Cell('I'), "The commentary is unchanged since last month, and is marked so."));

    private static LineFigures Figures(TypedRow row) => new(row.Cell('A'))
    {
        PlanToDate = Sum(row, 'C'), CostToDate = Sum(row, 'D'), PlanOfYear = Sum(row, 'E'), Forecast = Sum(row, 'F'), Activity = Count(row.Cell('G')), Wte = Count(row.Cell('H')),
        Commentary = TextCell.Read(row.Cell('I')).Value is { Length: > 0 } words ? words : null, PaidToDate = Sum(row, 'J'), RevisedPlan = Sum(row, 'K'), PlannedActivity = Count(row.Cell('L')), OneOff = Sum(row, 'M'),
    };

    private static Money Sum(TypedRow row, char letter) => AmountCell.Read(row.Cell(letter)).Value ?? Money.Zero;

    private static decimal? Count(string cell) =>
        decimal.TryParse(cell.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static int NumberOf(string cell) => int.Parse(cell.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Typed(List<TypedRow> rows, string cell) => rows.FirstOrDefault(r => r.Number == NumberOf(cell))?.Cell(cell[0]) ?? "";
}
