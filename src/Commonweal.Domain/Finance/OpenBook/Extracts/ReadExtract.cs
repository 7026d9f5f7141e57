using System.Globalization;
using System.Text.RegularExpressions;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook.Extracts;

/// <summary>One figure of an extract, where it stands.</summary>
/// <param name="Cell">Such as D7.</param>
/// <param name="Units">Pence, or ten-thousandths of a count.</param>
public sealed record ExtractCell(ExtractPart Part, int Row, string Cell, string Code, string Description, ExtractField Field, long Units);

/// <summary>What is to be mended or looked at in an extract, by its cell.</summary>
public sealed record ExtractFinding(ExtractPart Part, string Cell, string Typed, string Sentence);

/// <summary>What was read of one file of an extract: every figure, or every fault at once.</summary>
/// <param name="Fields">Which figures the file has a column for.</param>
/// <param name="Rows">How many rows have a code.</param>
public sealed partial record ReadExtract(ExtractPart Part, IReadOnlyList<ExtractCell> Cells, IReadOnlySet<ExtractField> Fields, int Rows, IReadOnlyList<ExtractFinding> Faults, IReadOnlyList<ExtractFinding> Notes)
{
    /// <summary>Null where no row has the headings.</summary>
    public static ReadExtract? Of(ExtractPart part, ExtractHeadings headings, SignRule signs, IReadOnlyList<TypedRow> rows)
    {
        var top = rows.Select((row, i) => (Columns: headings.Find(row.Cells), At: i)).FirstOrDefault(r => r.Columns is not null);
        return top.Columns is null ? null : new Reader(part, top.Columns, signs, rows[top.At]).Read(rows.Skip(top.At + 1));
    }

    private sealed partial class Reader(ExtractPart part, IReadOnlyDictionary<ExtractField, int> columns, SignRule signs, TypedRow headings)
    {
        private const int TypedLengthMax = 80;

        private readonly List<ExtractCell> cells = [];
        private readonly List<ExtractFinding> faults = [];
        private readonly List<ExtractFinding> notes = [];
        private readonly Dictionary<ExtractField, (long All, long SinceTotal)> sums = [];
        private int count;

        private IEnumerable<ExtractField> Figures => columns.Keys.Where(f => f > ExtractField.Description).Order();

        public ReadExtract Read(IEnumerable<TypedRow> rows)
        {
            foreach (var row in rows.Where(r => !r.IsBlank && !IsHeadingAgain(r)))
            {
                ReadRow(row);
            }

            return new ReadExtract(part, cells, Figures.Select(f => f.Figure()).ToHashSet(), count, faults, notes);
        }

        private void ReadRow(TypedRow row)
        {
            var code = At(row, ExtractField.Code).Trim();
            if (row.Cells.Any(c => Totals().IsMatch(c)) && Figures.All(f => !IsFilled(row, f) || TryUnits(f, At(row, f), out _)))
            {
                CompareTotal(row);
                return;
            }

            var filled = Figures.Where(f => IsFilled(row, f)).ToList();
            if (code.Length == 0 || TextCell.ReadCode(code).Fault is not null || code.Length > CodeShares.CodeLengthMax)
            {
                if (filled.Count > 0 || code.Length > 0)
                {
                    Fault(row, ExtractField.Code, code.Length == 0 ? "The row has figures and no code. Enter the code, or take the row out."
                        : code.Length > CodeShares.CodeLengthMax ? $"A code has {CodeShares.CodeLengthMax} characters at most." : CellFault.MangledBySpreadsheet.InWords());
                }

                return;
            }

            count++;
            foreach (var field in filled)
            {
                Take(row, code, field);
            }
        }

        private void Take(TypedRow row, string code, ExtractField field)
        {
            if (!TryUnits(field, At(row, field), out var units))
            {
                Fault(row, field, field.IsCount() ? "This is no number with at most four decimals. Enter digits, such as 12.5." : AmountCell.Read(At(row, field)).Fault!.Value.InWords());
                return;
            }

            var description = TextCell.Read(At(row, ExtractField.Description)).Value ?? "";
            cells.Add(new ExtractCell(part, row.Number, Address(field, row), code, description.Length <= Mapped.DescriptionLengthMax ? description : description[..Mapped.DescriptionLengthMax], field.Figure(), units));
            var (all, since) = sums.GetValueOrDefault(field);
            sums[field] = (checked(all + units), checked(since + units));
        }

        // A total is no row; one that is not what the rows above come to says that rows are missing.
        private void CompareTotal(TypedRow row)
        {
            foreach (var field in Figures.Where(f => IsFilled(row, f)))
            {
                _ = TryUnits(field, At(row, field), out var total);
                var (all, since) = sums.GetValueOrDefault(field);
                if (total != all && total != since)
                {
                    Fault(row, field, $"This total is not what the rows above it come to, which is {field.InWords(all)}. A row may be missing: draw the extract again.");
                }

                sums[field] = (all, 0);
            }

            notes.Add(new ExtractFinding(part, $"row {row.Number}", Cut(string.Join(' ', row.Cells.Where(c => c.Length > 0))), "A total: it was compared with the rows above it, and is counted nowhere."));
        }

        private bool TryUnits(ExtractField field, string typed, out long units)
        {
            units = 0;
            if (field.IsCount())
            {
                var isRead = decimal.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
                    && decimal.Abs(number) < 1_000_000_000 && number * ExtractWords.UnitsInACount == decimal.Truncate(number * ExtractWords.UnitsInACount);
                units = isRead ? (long)(number * ExtractWords.UnitsInACount) : 0;
                return isRead;
            }

            var reading = AmountCell.Read(typed);
            var isTurned = field == ExtractField.Credit || (field != ExtractField.Debit && signs == SignRule.Reversed);
            units = isTurned ? -(reading.Value ?? Money.Zero).Pence : (reading.Value ?? Money.Zero).Pence;
            return reading.Fault is null;
        }

        private bool IsHeadingAgain(TypedRow row) => columns.Values.All(at => (row.Cells.ElementAtOrDefault(at) ?? "").Trim() == (headings.Cells.ElementAtOrDefault(at) ?? "").Trim());

        private bool IsFilled(TypedRow row, ExtractField field) => !string.IsNullOrWhiteSpace(At(row, field));

        private string At(TypedRow row, ExtractField field) => columns.TryGetValue(field, out var at) ? row.Cells.ElementAtOrDefault(at) ?? "" : "";

        private string Address(ExtractField field, TypedRow row) => $"{Letters(columns[field])}{row.Number}";

        private void Fault(TypedRow row, ExtractField field, string sentence) => faults.Add(new ExtractFinding(part, Address(field, row), Cut(At(row, field)), sentence));

        private static string Cut(string text) => text.Length <= TypedLengthMax ? text : $"{text[..(TypedLengthMax - 1)]}…";

        private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";

        [GeneratedRegex(@"^\s*(grand\s+|sub[-\s]?)?totals?\s*:?\s*$", RegexOptions.IgnoreCase)]
        private static partial Regex Totals();
    }
}
