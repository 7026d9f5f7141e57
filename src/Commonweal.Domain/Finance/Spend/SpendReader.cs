using System.Text.RegularExpressions;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>
/// Reads the rows of a spend file one after another: finds the headings by the layouts of its source, leaves out what is no line (a query on top, empty rows, headings that come again, totals),
/// and gives each line, or every fault of its row.
/// </summary>
public sealed partial class SpendReader(IReadOnlyList<SpendLayout> layouts)
{
    /// <summary>How far down the headings may stand.</summary>
    public const int HeadingRowMax = 300;

    private readonly List<SpendFault> faults = [];
    private IReadOnlyList<string> above = [];
    private IReadOnlyList<string> headings = [];
    private SpendCells? cells;

    public SpendTally Tally { get; } = new();

    /// <summary>How the letters are to be read, where a layout of the source says so.</summary>
    public SpendEncoding Encoding => layouts.Select(l => l.Encoding).FirstOrDefault(e => e != SpendEncoding.Detected);

    /// <summary>Why nothing of the file can be read; null where its headings were found.</summary>
    public Refusal? WhyUnread => cells is null ? new NoHeadingsFound(layouts, Tally.Preamble) : null;

    /// <summary>The line of a row; null where it is none, or is refused.</summary>
    /// <param name="refused">The faults of the row, where it has any.</param>
    public SpendLine? Take(SpendRow row, out IReadOnlyList<SpendFault> refused)
    {
        refused = [];
        if (row.Cells.All(string.IsNullOrWhiteSpace) && !row.IsBroken)
        {
            Tally.BlankRows++;
            return null;
        }

        if (cells is null || IsSecondHeading(row))
        {
            LookForHeadings(row);
            return null;
        }

        if (IsRepeatedHeading(row.Cells))
        {
            Tally.RepeatedHeadings++;
            return null;
        }

        if (IsTotal(row, out var total))
        {
            Tally.Total(row.Number, total);
            return null;
        }

        return Read(row, out refused);
    }

    private SpendLine? Read(SpendRow row, out IReadOnlyList<SpendFault> refused)
    {
        faults.Clear();
        var line = cells!.Read(row, faults, Tally, out var amount);
        if (faults.Count == 0)
        {
            Tally.Take(line!);
            refused = [];
            return line;
        }

        Tally.Refuse(amount);
        refused = [.. faults];
        foreach (var fault in refused)
        {
            Tally.Fault(fault);
        }

        return null;
    }

    private void LookForHeadings(SpendRow row)
    {
        var candidates = new[] { row.Cells, Merged(row.Cells) };
        var found = from heading in candidates
                    from layout in layouts
                    let columns = layout.Headings.Find(heading)
                    where columns is not null
                    orderby columns.Count descending
                    select (heading, layout, columns);
        if (Tally.HeadingRow == 0 && Tally.Preamble >= HeadingRowMax)
        {
            Tally.Preamble++;
            return;
        }

        if (found.FirstOrDefault() is not { columns: not null } best)
        {
            Tally.Preamble++;
            above = row.Cells;
            return;
        }

        headings = best.heading;
        (Tally.Layout, Tally.HeadingRow) = (best.layout, row.Number);
        Tally.Columns = best.columns.ToDictionary(c => c.Key, c => headings[c.Value].Trim());
        cells = new SpendCells(best.layout, best.columns, headings);
        above = row.Cells;
    }

    // Some files stand their headings in two rows: "Amount" over "Gross", "VAT" and "Net".
    private List<string> Merged(IReadOnlyList<string> row) =>
        [.. row.Select((cell, i) => string.IsNullOrWhiteSpace(cell) && i < above.Count ? above[i] : cell)];

    private bool IsSecondHeading(SpendRow row) =>
        row.Number == Tally.HeadingRow + 1 && cells!.IsWithoutDay(row.Cells) && layouts.Any(l => l.Headings.Find(Merged(row.Cells)) is { } columns && columns[SpendField.Amount] is var at && at < row.Cells.Count && !string.IsNullOrWhiteSpace(row.Cells[at]));

    private bool IsRepeatedHeading(IReadOnlyList<string> row) =>
        cells!.Columns.Values.All(at => at < row.Count && SpendHeadings.Plain(row[at]) == SpendHeadings.Plain(headings[at]));

    private bool IsTotal(SpendRow row, out Money total)
    {
        total = Money.Zero;
        return cells!.IsWithoutDay(row.Cells) && row.Cells.Any(c => TotalWords().IsMatch(c)) && cells.TryAmount(row.Cells, out total);
    }

    [GeneratedRegex(@"^\s*(grand\s+|sub[-\s]?)?totals?\s*(:.*|-.*|(for|of|spend|net|gross|amount|paid|payments?)\b.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalWords();
}

public sealed record NoHeadingsFound(IReadOnlyList<SpendLayout> Layouts, long Rows) : Refusal(Layouts.Count == 0
    ? "No mapping is saved for this source. Save one first: say which heading means the date, the amount and the payee."
    : $"No row has the headings of {Layouts[0].SourceTitle}. Looked for a date ({Names(Layouts, SpendField.Date)}) and an amount ({Names(Layouts, SpendField.Amount)}) in {Rows:N0} rows. Choose another source, or add the file's headings to its mapping.")
{
    private static string Names(IReadOnlyList<SpendLayout> layouts, SpendField field) => string.Join(", ", layouts.SelectMany(l => l.Headings[field]).Distinct(StringComparer.OrdinalIgnoreCase).Select(h => $"‘{h}’"));
}
