using Commonweal.Domain.Finance;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Heat;

/// <summary>One sum of a service and what stands across: a partner or a month.</summary>
public sealed record HeatCell(string Row, string? Url, string Column, Money Sum, bool IsMadeUp);

/// <summary>Services down, partners or months across: each sum in thousands of pounds, shaded by how large it is among all of them.</summary>
public sealed class HeatTable
{
    private const decimal PenceInAThousandPounds = 100_000m;

    public required DataTable Table { get; init; }

    public required IReadOnlyList<(int Step, string Words)> Legend { get; init; }

    /// <param name="columns">In the order in which they stand across.</param>
    public static HeatTable Of(string caption, IReadOnlyList<HeatCell> cells, IReadOnlyList<string> columns, TableQuery query, string whenEmpty)
    {
        var rows = cells.GroupBy(c => c.Row).OrderBy(r => r.Key, StringComparer.CurrentCulture).ToList();
        static Money Sum(IEnumerable<HeatCell> row, string column) => Money.Sum(row.Where(c => c.Column == column).Select(c => c.Sum));
        var scale = HeatScale.Of(rows.SelectMany(r => columns.Select(c => Sum(r, c))));
        return new()
        {
            Legend = scale.Legend,
            Table = new DataTable<IGrouping<string, HeatCell>>($"{caption}, £ thousand",
                [
                    new("service", "Service", r => r.Key) { Link = r => r.First().Url },
                    .. columns.Select((column, i) => new Column<IGrouping<string, HeatCell>>($"c{i}", column, r => Thousands(Sum(r, column))) { IsNumeric = true, SortBy = r => Sum(r, column).Pence, Heat = r => scale.StepOf(Sum(r, column)), Csv = r => Sum(r, column).ToString() }),
                    new("sum", "Together", r => Thousands(Money.Sum(r.Select(c => c.Sum)))) { IsNumeric = true, SortBy = r => Money.Sum(r.Select(c => c.Sum)).Pence, Csv = r => Money.Sum(r.Select(c => c.Sum)).ToString() },
                ],
                rows, query) { Things = "services", Thing = "service", IsWide = true, WhenEmpty = whenEmpty, IsMadeUp = r => r.Any(c => c.IsMadeUp) },
        };
    }

    /// <summary>What stands out, in a sentence.</summary>
    public static string Sentence(IReadOnlyList<HeatCell> cells, string nothing)
    {
        if (cells.Count == 0)
        {
            return nothing;
        }

        var (most, total) = (cells.MaxBy(c => c.Sum)!, Money.Sum(cells.Select(c => c.Sum)));
        var service = cells.GroupBy(c => c.Row).MaxBy(r => Money.Sum(r.Select(c => c.Sum)))!;
        return $"{total.InWords} over {cells.Select(c => c.Row).Distinct().Count()} services. The most goes to {service.Key}, {Money.Sum(service.Select(c => c.Sum)).InWords}; the largest single sum is {most.Sum.InWords}, for {most.Row}: {most.Column}.";
    }

    private static string Thousands(Money sum) => sum == Money.Zero ? "" : $"{(sum.Sign < 0 ? "−" : "")}{Math.Abs(sum.Pence) / PenceInAThousandPounds:#,##0}";
}
