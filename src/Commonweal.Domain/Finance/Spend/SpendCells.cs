using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>Reads the cells of one row by the places of their columns.</summary>
internal sealed class SpendCells(SpendLayout layout, IReadOnlyDictionary<SpendField, int> columns, IReadOnlyList<string> headings)
{
    private const string Redacted = "redacted";
    private const int PenceInAPound = 100;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    private readonly int cellCount = headings.Select((h, i) => string.IsNullOrWhiteSpace(h) ? 0 : i + 1).Max();

    public IReadOnlyDictionary<SpendField, int> Columns => columns;

    public bool IsWithoutDay(IReadOnlyList<string> row) => ReadDay(row).Value is null;

    public bool TryAmount(IReadOnlyList<string> row, out Money amount)
    {
        var reading = AmountCell.Read(At(row, SpendField.Amount));
        amount = Signed(reading.Value ?? Money.Zero);
        return reading.Fault is null;
    }

    /// <summary>The line; null where a fault was added.</summary>
    public SpendLine? Read(SpendRow row, List<SpendFault> faults, SpendTally tally, out Money? amount)
    {
        amount = null;
        if (row.IsBroken)
        {
            faults.Add(new SpendFault(row.Number, "The whole row", Cut(string.Join(',', row.Cells)), "A quotation mark is opened here and not closed in the same cell. Close it, or take it out."));
            return null;
        }

        if (Math.Max(columns[SpendField.Date], columns[SpendField.Amount]) >= row.Cells.Count)
        {
            faults.Add(new SpendFault(row.Number, "The whole row", Cut(string.Join(',', row.Cells)), "The row ends before its date or amount. Take it out, or enter what is missing."));
            return null;
        }

        amount = ReadAmount(row, faults, tally);
        CheckTail(row, amount, faults, tally);
        var on = ReadDate(row, faults, tally);
        var payee = Text(row, SpendField.Payee, faults, tally);
        if (payee.Length == 0 && columns.ContainsKey(SpendField.Payee))
        {
            tally.Note(Name(SpendField.Payee), "The payee is empty.", row.Number);
        }

        var line = new SpendLine(row.Number, on, amount ?? Money.Zero, payee, payee.Contains(Redacted, StringComparison.OrdinalIgnoreCase))
        {
            Purpose = Text(row, SpendField.Purpose, faults, tally),
            Service = Text(row, SpendField.Service, faults, tally),
            CostCentre = Code(row, SpendField.CostCentre, faults, tally),
            Reference = Code(row, SpendField.Reference, faults, tally),
            Invoice = Code(row, SpendField.Invoice, faults, tally),
            Body = Text(row, SpendField.Body, faults, tally),
            CapitalOrRevenue = Text(row, SpendField.CapitalOrRevenue, faults, tally),
        };
        return faults.Count == 0 ? line : null;
    }

    private Money? ReadAmount(SpendRow row, List<SpendFault> faults, SpendTally tally)
    {
        var raw = At(row.Cells, SpendField.Amount);
        var reading = AmountCell.Read(raw);
        Notes(row, SpendField.Amount, reading.Warnings, tally);
        if (reading.Fault is not { } fault)
        {
            return Signed(reading.Value!.Value);
        }

        Fault(row, SpendField.Amount, raw, fault == CellFault.ScientificNotation
            ? "The sum is written with an E, as a spreadsheet leaves what is nearly nought. Ask the source for the sum, or format the cell as a number with two decimals."
            : fault.InWords(), faults);
        return null;
    }

    private DateOnly ReadDate(SpendRow row, List<SpendFault> faults, SpendTally tally)
    {
        var raw = At(row.Cells, SpendField.Date);
        var reading = ReadDay(row.Cells);
        Notes(row, SpendField.Date, reading.Warnings, tally);
        if (reading.Value is { } day && (day < FirstDay || day > LastDay))
        {
            Fault(row, SpendField.Date, raw, "The year is not of this century. Check the date.", faults);
        }
        else if (reading.Fault is not null)
        {
            Fault(row, SpendField.Date, raw, string.IsNullOrWhiteSpace(raw) ? "The date is empty. Enter day, month and year, such as 31/03/2018." : CellFault.NotADate.InWords(), faults);
        }

        return reading.Value ?? default;
    }

    // A spreadsheet's own number of a day may have been given two decimals on its way: 42172.00.
    private CellReading<DateOnly> ReadDay(IReadOnlyList<string> row)
    {
        var raw = At(row, SpendField.Date).Trim();
        return DateCell.Read(raw is { Length: 8 } and [.., '.', '0', '0'] ? raw[..^3] : raw);
    }

    // Cells beyond the headings are known from real files: none, a failed look-up, the amount once more, or a remark. Where the amount is the last column, a row that had slipped would
    // have no amount in it, so what follows is a remark; anything else is a row that has slipped.
    private void CheckTail(SpendRow row, Money? amount, List<SpendFault> faults, SpendTally tally)
    {
        for (var i = cellCount; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i].Trim();
            if (cell.Length == 0)
            {
                continue;
            }

            var copy = AmountCell.Read(cell).Value;
            var isRemark = copy is null && amount is not null && columns[SpendField.Amount] == cellCount - 1;
            if (cell[0] == '#' || isRemark || (copy is { } sum && amount is { } own && Money.Subtract(sum.Abs, own.Abs).Abs.Pence < PenceInAPound))
            {
                tally.Note($"Beyond the headings ({Letter(i)})", "The row has more cells than headings: a failed look-up, its amount once more, or a remark. They are left out.", row.Number);
            }
            else
            {
                faults.Add(new SpendFault(row.Number, $"Beyond the headings ({Letter(i)})", Cut(cell), "The row has more cells than there are headings. A comma within a cell may lack its quotation marks: put them round that cell."));
                return;
            }
        }
    }

    private string Text(SpendRow row, SpendField field, List<SpendFault> faults, SpendTally tally)
    {
        var raw = At(row.Cells, field);
        if (raw.Length == 0)
        {
            return "";
        }

        if (raw[0] == '#' && raw is "#N/A" or "#REF!" or "#VALUE!" or "#NAME?")
        {
            tally.Note(Name(field), "The spreadsheet could not look this up (#…). The cell is taken as empty.", row.Number);
            return "";
        }

        var reading = TextCell.Read(raw);
        Notes(row, field, reading.Warnings.Where(w => w != CellWarning.Redacted), tally);
        return Within(row, field, reading.Value!, faults);
    }

    /// <summary>A code is text. One that a spreadsheet made a number of is lost: by its own reference a line is known, so that is refused; a payee's number is left empty.</summary>
    private string Code(SpendRow row, SpendField field, List<SpendFault> faults, SpendTally tally)
    {
        var raw = At(row.Cells, field);
        var reading = TextCell.ReadCode(raw);
        if (reading.Fault is not { } fault)
        {
            return Within(row, field, raw.Trim(), faults);
        }

        if (field == SpendField.Invoice)
        {
            tally.Note(Name(field), "The spreadsheet has turned this number into another, and digits are lost. The line is taken without it.", row.Number);
        }
        else
        {
            Fault(row, field, raw, fault.InWords(), faults);
        }

        return "";
    }

    private string Within(SpendRow row, SpendField field, string text, List<SpendFault> faults)
    {
        if (text.Length > SpendLine.TextLengthMax)
        {
            Fault(row, field, text, $"The cell holds more than {SpendLine.TextLengthMax} characters. A quotation mark may be missing above; otherwise shorten it.", faults);
        }

        return text;
    }

    private Money Signed(Money sum) => layout.Signs == SignRule.Reversed ? -sum : sum;

    private string At(IReadOnlyList<string> row, SpendField field) => columns.TryGetValue(field, out var at) && at < row.Count ? row[at] : "";

    private void Notes(SpendRow row, SpendField field, IEnumerable<CellWarning> warnings, SpendTally tally)
    {
        foreach (var warning in warnings)
        {
            tally.Note(Name(field), warning.InWords(), row.Number);
        }
    }

    private void Fault(SpendRow row, SpendField field, string raw, string sentence, List<SpendFault> faults) => faults.Add(new SpendFault(row.Number, Name(field), Cut(raw), sentence));

    private string Name(SpendField field) => $"{Cut(headings[columns[field]].Trim())} ({Letter(columns[field])})";

    private static string Cut(string cell) => cell.Length <= SpendFault.CellLengthMax ? cell : string.Create(CultureInfo.InvariantCulture, $"{cell.AsSpan(0, SpendFault.CellLengthMax - 1)}…");

    /// <summary>The letters a spreadsheet shows above a column: A, Z, AA.</summary>
    private static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letter((column / 26) - 1)}{(char)('A' + (column % 26))}";
}
