using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>
/// Finds every error of a monthly return in one pass, by cell (OPB-02): nobody sends a workbook twice because only the first fault was named.
/// On an unknown or a second row of a line nothing else is looked at, though its sums count in the total.
/// </summary>
public static class ReturnCheck
{
    private static readonly (char Column, Func<ReturnRow, string?> Cell)[] Amounts =
        [('C', r => r.PlanToDate), ('D', r => r.ActualToDate), ('E', r => r.PlanOfYear), ('F', r => r.ForecastOfYear)];

    public static IReadOnlyList<ReturnError> Of(ReturnTerms terms, IReadOnlyList<ReturnRow> rows)
    {
        var (errors, sums, seen) = (new List<ReturnError>(), new Money[Amounts.Length], new HashSet<string>(StringComparer.Ordinal));
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var number = terms.FirstRow + i;
            CellReading<Money>[] read = [.. Amounts.Select(a => AmountCell.Read(a.Cell(row)))];
            errors.AddRange(
                row.Line == ReturnRow.Total ? [.. Unread(read, number), .. Casts(read, sums, number)]
                : !terms.Lines.TryGetValue(row.Line, out var line) ? [At('A', number, ReturnFault.UnknownLine)]
                : !seen.Add(row.Line) ? [At('A', number, ReturnFault.DuplicateLine)]
                : [.. Unread(read, number), .. Counts(row, line, number), .. Figures(terms, row, read, number)]);
            if (row.Line != ReturnRow.Total)
            {
                sums = [.. sums.Select((sum, c) => sum + (read[c].Value ?? Money.Zero))];
            }
        }

        return errors;
    }

    private static IEnumerable<ReturnError> Unread(CellReading<Money>[] read, int row) => Amounts.Index().Where(a => read[a.Index].Fault is not null)
        .Select(a => read[a.Index].Fault == CellFault.Blank ? At(a.Item.Column, row, ReturnFault.Blank) : Unreadable(a.Item.Column, row, read[a.Index].Fault!.Value));

    private static IEnumerable<ReturnError> Casts(CellReading<Money>[] read, Money[] sums, int row) =>
        Amounts.Index().Where(a => read[a.Index].Value is { } total && total != sums[a.Index]).Select(a => At(a.Item.Column, row, ReturnFault.TotalDoesNotCast));

    private static IEnumerable<ReturnError> Counts(ReturnRow row, ReturnLine line, int number) =>
        [.. Count('G', number, row.Activity, line.NeedsActivity, ReturnFault.NegativeActivity), .. Count('H', number, row.Wte, line.NeedsWte, ReturnFault.NegativeWte)];

    private static IEnumerable<ReturnError> Count(char column, int row, string? cell, bool isNeeded, ReturnFault belowZero)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return isNeeded ? [At(column, row, ReturnFault.Blank)] : [];
        }

        return !decimal.TryParse(cell.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count)
            ? [Unreadable(column, row, CellFault.NotANumber)]
            : count < 0 ? [At(column, row, belowZero)] : [];
    }

    /// <summary>A figure that is missing is used by no other check.</summary>
    private static IEnumerable<ReturnError> Figures(ReturnTerms terms, ReturnRow row, CellReading<Money>[] read, int number)
    {
        var (planToDate, actual, planOfYear, forecast) = (read[0].Value, read[1].Value, read[2].Value, read[3].Value);
        var isUnexplained = string.IsNullOrWhiteSpace(row.Commentary);
        var last = terms.LastMonth.GetValueOrDefault(row.Line);
        if (actual < last?.ActualToDate)
        {
            yield return At('D', number, ReturnFault.YearToDateBelowLockedMonth);
        }

        if (planOfYear is { } plan && last?.PlanOfYear is { } planBefore && plan != planBefore)
        {
            yield return At('E', number, ReturnFault.PlanChangedSinceLock);
        }

        if (forecast < actual && isUnexplained)
        {
            yield return At('F', number, ReturnFault.ForecastBelowYearToDate);
        }

        if (planToDate is { } planned && actual is { } spent && isUnexplained && terms.Commentary.IsReached(planned, spent))
        {
            yield return At('I', number, ReturnFault.CommentaryRequired);
        }
    }

    private static ReturnError At(char column, int row, ReturnFault fault) => new($"{column}{row}", fault);

    private static ReturnError Unreadable(char column, int row, CellFault reading) => new($"{column}{row}", ReturnFault.CannotBeRead, reading);
}
