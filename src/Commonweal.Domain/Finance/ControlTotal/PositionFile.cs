using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.ControlTotal;

public sealed record PositionRow(int Line, PartnerId Partner, SignConvention Signs, Money Plan, Money Forecast, Money Incentive, ShareMethod Method, int LocalBasisPoints, string Basis);

public sealed record PositionsOfFile(IReadOnlyList<PositionRow> Rows, IReadOnlyList<RowFault> Faults);

/// <summary>
/// Reads positions of several partners that the partnership's team took in from what each reported: every fault by its cell. Each partner speaks for itself, so a row about one that has stated its own position is a fault.
/// </summary>
/// <param name="names">What partners are called in files, in small letters.</param>
/// <param name="own">On which day a partner stated its own position, of those that did.</param>
public sealed class PositionFile(IReadOnlyDictionary<string, PartnerId> names, IReadOnlyDictionary<PartnerId, DateOnly> own)
{
    private const int BasisLengthMax = 500;

    private static readonly Dictionary<string, SignConvention> Signs = new() { ["surplus"] = SignConvention.SurplusPositive, ["overspend"] = SignConvention.OverspendPositive };

    private static readonly Dictionary<string, ShareMethod> Methods = new()
    {
        ["all of it"] = ShareMethod.Whole, ["activity"] = ShareMethod.Activity, ["weighted population"] = ShareMethod.WeightedPopulation, ["income"] = ShareMethod.Income,
    };

    public static IReadOnlyList<string> Headings { get; } = ["Partner", "Above nought is", "Planned", "Forecast", "Only where targets are met", "Share by", "For this place", "From what"];

    /// <summary>How a statement stands in such a file, by its headings.</summary>
    public static IReadOnlyList<string> Cells(string partner, PartnerStatement? statement) => statement is null ? [partner, "", "", "", "", "", "", ""] :
    [
        partner, Signs.Single(s => s.Value == statement.Signs).Key, new Money(statement.PlanPence).ToString(), new Money(statement.ForecastPence).ToString(), new Money(statement.IncentivePence).ToString(), Methods.Single(m => m.Value == statement.Method).Key,
        $"{statement.LocalBasisPoints / 100m:0.##}%", statement.Basis,
    ];

    /// <param name="rows">The line of headings first.</param>
    public Outcome<PositionsOfFile> Read(IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows) => RowsFile.Read(rows, Headings, "Take the file from this page, and fill that in.").Then(Read);

    private Outcome<PositionsOfFile> Read(RowsFile file)
    {
        // The file from the page names every partner, and not each has reported.
        var filled = file.Rows.Where(row => Enumerable.Range(1, Headings.Count - 1).Any(i => row[i].Length > 0)).ToList();
        if (filled.Count == 0)
        {
            return new NoRowsInFile();
        }

        var (read, lines) = (new List<PositionRow>(), new Dictionary<PartnerId, int>());
        foreach (var row in filled)
        {
            var isPartner = PartnerOf(row, lines, out var partner);
            var isSigns = row.TryName(1, Signs, "Write surplus or overspend: what stands above nought", "Write surplus or overspend: what stands above nought", out var signs);
            var (isPlan, isForecast) = (row.TrySum(2, out var plan), row.TrySum(3, out var forecast));
            var incentive = Money.Zero;
            var isIncentive = row[4].Length == 0 || row.TrySum(4, out incentive);
            var isMethod = row.TryName(5, Methods, $"Write one of: {string.Join(", ", Methods.Keys)}", $"Write one of: {string.Join(", ", Methods.Keys)}", out var method);
            var share = ShareOf(row, isMethod ? method : null);
            if (BasisOf(row) is { } basis && isPartner && isSigns && isPlan && isForecast && isIncentive && isMethod && share is { } points)
            {
                read.Add(new(row.Line, partner, signs, plan, forecast, incentive, method, points, basis));
            }
        }

        return new PositionsOfFile(read, file.Faults);
    }

    private bool PartnerOf(FileRow row, Dictionary<PartnerId, int> lines, out PartnerId partner)
    {
        if (!row.TryName(0, names, "Write the partner’s name", "No partner is called this. Write its name as it stands on its page", out partner))
        {
            return false;
        }

        if (own.TryGetValue(partner, out var stated))
        {
            row.Fault(0, $"It stated its own position on {Sentences.Day(stated)}, and it alone changes that. Leave its row out");
            return false;
        }

        if (lines.TryAdd(partner, row.Line))
        {
            return true;
        }

        row.Fault(0, $"It stands in row {lines[partner]} already. Keep one of the two");
        return false;
    }

    private static int? ShareOf(FileRow row, ShareMethod? method)
    {
        // Without its sign 0.83 might be meant for 83%.
        if (!row[6].EndsWith('%') || !decimal.TryParse(row[6].TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100 || percent * 100 != decimal.Truncate(percent * 100))
        {
            row.Fault(6, "Write a per cent from 0 to 100 with its sign, such as 83.5%");
            return null;
        }

        if (method == ShareMethod.Whole && percent != 100)
        {
            row.Fault(6, "Where all of it is for this place, write 100%");
            return null;
        }

        return (int)(percent * 100);
    }

    private static string? BasisOf(FileRow row)
    {
        if (row[7].Length is > 0 and <= BasisLengthMax)
        {
            return row[7];
        }

        row.Fault(7, row[7].Length == 0 ? "Write from what report, and of what day" : $"Write {BasisLengthMax} characters at most");
        return null;
    }
}
