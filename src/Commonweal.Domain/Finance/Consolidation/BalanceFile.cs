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

/// <param name="Cell">"C4".</param>
/// <param name="Held">What stands in it.</param>
public sealed record BalanceFault(string Cell, string Heading, string Held, string Sentence);

public sealed record BalancesOfFile(IReadOnlyList<BalanceRow> Rows, IReadOnlyList<BalanceFault> Faults);

/// <summary>Reads a file of balances by its layout: every fault by its cell, and nothing is taken while there is one.</summary>
public sealed class BalanceFile(BalanceLayout layout, BalanceNames names)
{
    private static readonly string[] Months = ["yyyy-MM", "yyyy-MM-dd", "MMM yyyy", "MMMM yyyy", "MMM-yy", "d/M/yyyy", "dd/MM/yyyy"];

    private readonly List<BalanceFault> faults = [];

    /// <param name="rows">The line of headings first.</param>
    public static Outcome<BalancesOfFile> Read(IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows, BalanceLayout layout, BalanceNames names)
    {
        var headings = rows.Count == 0 ? [] : rows[0].Cells.Select(c => c.Trim()).ToList();
        int[] at = [.. layout.Headings.Select(wanted => headings.FindIndex(h => h.Equals(wanted, StringComparison.OrdinalIgnoreCase)))];
        string[] missing = [.. layout.Headings.Where((_, i) => at[i] < 0)];
        return missing.Length > 0 ? new BalanceHeadingsMissing(missing, headings)
            : rows.Skip(1).All(r => r.Cells.All(string.IsNullOrWhiteSpace)) ? new NoBalancesInFile()
            : new BalanceFile(layout, names).Read([.. rows.Skip(1).Where(r => !r.Cells.All(string.IsNullOrWhiteSpace))], at);
    }

    private BalancesOfFile Read(IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows, int[] at)
    {
        var read = new List<BalanceRow>();
        var lines = new Dictionary<(BalanceSide, PartnerId, string, Month), int>();
        foreach (var (line, cells) in rows)
        {
            string Cell(int i) => at[i] < cells.Count ? cells[at[i]].Trim() : "";
            void Fault(int i, string sentence) => faults.Add(new($"{Letters(at[i])}{line}", layout.Headings[i], Cell(i), sentence));
            var (side, other, service, month, sum) = (SideOf(Cell(0), s => Fault(0, s)), PartnerOf(Cell(1), s => Fault(1, s)), ServiceOf(Cell(2), s => Fault(2, s)), MonthOf(Cell(3), s => Fault(3, s)), SumOf(Cell(4), s => Fault(4, s)));
            if (side is null || other is null || service is null || month is null || sum is null)
            {
                continue;
            }

            var key = (side.Value, other.Value, service, month.Value);
            if (lines.TryGetValue(key, out var before))
            {
                Fault(4, $"The same is said in row {before}. Add the two up in one row");
                continue;
            }

            lines[key] = line;
            read.Add(new(line, side.Value, other.Value, service, month.Value, sum.Value));
        }

        return new(read, faults);
    }

    private BalanceSide? SideOf(string cell, Action<string> fault)
    {
        if (cell.Equals(layout.WePay, StringComparison.OrdinalIgnoreCase))
        {
            return BalanceSide.Pays;
        }

        if (cell.Equals(layout.TheyPay, StringComparison.OrdinalIgnoreCase))
        {
            return BalanceSide.IsPaid;
        }

        fault($"Write “{layout.WePay}” or “{layout.TheyPay}”");
        return null;
    }

    private PartnerId? PartnerOf(string cell, Action<string> fault)
    {
        if (names.Partners.TryGetValue(cell.ToLowerInvariant(), out var partner))
        {
            return partner;
        }

        fault(cell.Length == 0 ? "Write the partner’s name" : "No other partner is called this. Write its name as it stands on its page");
        return null;
    }

    private string? ServiceOf(string cell, Action<string> fault)
    {
        if (names.Services.TryGetValue(cell.ToLowerInvariant(), out var service))
        {
            return service;
        }

        fault(cell.Length == 0 ? "Write the service" : "No service is called this. Write its name as it stands in the list of services");
        return null;
    }

    private Month? MonthOf(string cell, Action<string> fault)
    {
        // September is shortened to Sep by spreadsheets, and to Sept by this country's rules.
        if (!DateOnly.TryParseExact(cell, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !DateOnly.TryParseExact(cell, Months, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out day))
        {
            fault("Write the month as 2017-08 or August 2017");
            return null;
        }

        var month = Foundation.Month.Of(day);
        if (FinancialYear.Of(day) == names.Year && month.FirstDay <= names.Today)
        {
            return month;
        }

        fault(month.FirstDay > names.Today ? "This month has not begun" : $"This month is not in {names.Year}");
        return null;
    }

    private static Money? SumOf(string cell, Action<string> fault)
    {
        var reading = AmountCell.Read(cell);
        if (reading.Fault is { } wrong)
        {
            fault(wrong == CellFault.Blank ? "Write the sum in pounds; 0 where there is none" : wrong.InWords());
        }

        return reading.Value;
    }

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}

public sealed record BalanceHeadingsMissing(IReadOnlyList<string> Missing, IReadOnlyList<string> Found)
    : Refusal($"The file has no column headed {Sentences.List([.. Missing.Select(m => $"“{m}”")])}. Its first row says: {(Found.All(f => f.Length == 0) ? "nothing" : string.Join(", ", Found.Where(f => f.Length > 0)))}. Change the layout below, or the file.");

public sealed record NoBalancesInFile() : Refusal("The file has no row under its headings. Check that it is the right file.");
