using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Consolidation;

/// <summary>How one partner's file of balances is laid out: what its columns are headed, and how it says who pays. A change is a further version.</summary>
public sealed class BalanceLayout : IEvent
{
    public required PartnerId PartnerId { get; init; }

    public required int Version { get; init; }

    public required string Side { get; init; }

    public required string Other { get; init; }

    public required string Service { get; init; }

    public required string Month { get; init; }

    public required string Sum { get; init; }

    /// <summary>What stands in the column of sides where the partner pays.</summary>
    public required string WePay { get; init; }

    public required string TheyPay { get; init; }

    public required DateTime KnownFrom { get; init; }

    public IReadOnlyList<string> Headings => [Side, Other, Service, Month, Sum];

    public bool IsLike(BalanceLayout other) => Headings.SequenceEqual(other.Headings) && (WePay, TheyPay) == (other.WePay, other.TheyPay);
}

/// <summary>What partners and services are called in files: by every name they have, in small letters.</summary>
public sealed record BalanceNames(IReadOnlyDictionary<string, PartnerId> Partners, IReadOnlyDictionary<string, string> Services, FinancialYear Year, DateOnly Today);

public sealed record BalanceRow(int Line, BalanceSide Side, PartnerId Other, string Service, Month Month, Money Sum);

public sealed record BalancesOfFile(IReadOnlyList<BalanceRow> Rows, IReadOnlyList<RowFault> Faults);

/// <summary>Reads a file of balances by its layout: every fault by its cell, and nothing is taken while there is one.</summary>
public sealed class BalanceFile(BalanceLayout layout, BalanceNames names)
{
    private static readonly string[] Months = ["yyyy-MM", "yyyy-MM-dd", "MMM yyyy", "MMMM yyyy", "MMM-yy", "d/M/yyyy", "dd/MM/yyyy"];

    /// <param name="rows">The line of headings first.</param>
    public static Outcome<BalancesOfFile> Read(IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows, BalanceLayout layout, BalanceNames names) =>
        RowsFile.Read(rows, layout.Headings, "Change the layout below, or the file.").Then(file => Outcome.Of(new BalanceFile(layout, names).Read(file)));

    private BalancesOfFile Read(RowsFile file)
    {
        var read = new List<BalanceRow>();
        var lines = new Dictionary<(BalanceSide, PartnerId, string, Month), int>();
        foreach (var row in file.Rows)
        {
            var (side, month) = (SideOf(row), MonthOf(row));
            var isOther = row.TryName(1, names.Partners, "Write the partner’s name", "No other partner is called this. Write its name as it stands on its page", out var other);
            var isService = row.TryName(2, names.Services, "Write the service", "No service is called this. Write its name as it stands in the list of services", out var service);
            if (!row.TrySum(4, out var sum) || side is null || month is null || !isOther || !isService)
            {
                continue;
            }

            var key = (side.Value, other, service!, month.Value);
            if (lines.TryGetValue(key, out var before))
            {
                row.Fault(4, $"The same is said in row {before}. Add the two up in one row");
                continue;
            }

            lines[key] = row.Line;
            read.Add(new(row.Line, side.Value, other, service!, month.Value, sum));
        }

        return new(read, file.Faults);
    }

    private BalanceSide? SideOf(FileRow row)
    {
        if (row[0].Equals(layout.WePay, StringComparison.OrdinalIgnoreCase))
        {
            return BalanceSide.Pays;
        }

        if (row[0].Equals(layout.TheyPay, StringComparison.OrdinalIgnoreCase))
        {
            return BalanceSide.IsPaid;
        }

        row.Fault(0, $"Write “{layout.WePay}” or “{layout.TheyPay}”");
        return null;
    }

    private Month? MonthOf(FileRow row)
    {
        // September is shortened to Sep by spreadsheets, and to Sept by this country's rules.
        if (!DateOnly.TryParseExact(row[3], Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !DateOnly.TryParseExact(row[3], Months, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out day))
        {
            row.Fault(3, "Write the month as 2017-08 or August 2017");
            return null;
        }

        var month = Foundation.Month.Of(day);
        if (FinancialYear.Of(day) == names.Year && month.FirstDay <= names.Today)
        {
            return month;
        }

        row.Fault(3, month.FirstDay > names.Today ? "This month has not begun" : $"This month is not in {names.Year}");
        return null;
    }
}
