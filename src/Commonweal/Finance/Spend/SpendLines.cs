using System.Linq.Expressions;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>
/// The lines of one import as a table whose filter, order and pages are the database's work: an import may hold a million.
/// Its CSV is written as it is read, and never held whole.
/// </summary>
public sealed class SpendLines : DataTable
{
    private static readonly SpendLineColumn[] All =
    [
        new("row", "Row", l => l.Row, l => $"{l.Row}", true, _ => true),
        new("on", "Date", l => l.On, l => l.On.ToString("d MMM yyyy"), false, _ => true) { Csv = l => l.On.ToString("O") },
        new("payee", "Payee", l => l.Payee, l => l.Payee.Length == 0 ? "Not given" : l.Payee, false, _ => true) { Csv = l => l.Payee },
        new("purpose", "Purpose", l => l.Purpose, l => l.Purpose, false, r => r[SpendField.Purpose].Count > 0),
        new("service", "Service", l => l.Service, l => l.Service, false, r => r[SpendField.Service].Count > 0),
        new("centre", "Cost centre", l => l.CostCentre, l => l.CostCentre, false, r => r[SpendField.CostCentre].Count > 0),
        new("reference", "Reference", l => l.Reference, l => l.Reference, false, r => r[SpendField.Reference].Count > 0),
        new("amount", "Amount", l => l.AmountPence, l => SpendWords.Pounds(l.AmountPence), true, _ => true) { Csv = l => new Money(l.AmountPence).ToString() },
    ];

    private readonly SpendReading reading;
    private readonly IReadOnlyList<SpendLineColumn> columns;
    private readonly IQueryable<ImportedLine> chosen;
    private readonly int total;
    private int filtered;
    private IReadOnlyList<ImportedLine> page = [];

    private SpendLines(SpendReading reading, IQueryable<ImportedLine> lines, TableQuery query)
        : base("Lines", query)
    {
        this.reading = reading;
        columns = [.. All.Where(c => c.IsIn(reading.Layout.Headings))];
        chosen = Sorted(Filtered(lines, query.Filter));
        total = (int)reading.Import.TakenCount;
    }

    public override int TotalCount => total;

    public override int FilteredCount => filtered;

    public override IReadOnlyList<Heading> Headings => [.. columns.Select(c => new Heading(c.Key, c.Header, c.IsNumeric, true, Aria(c), Query.SortUrl(c.Key, Aria(c) == "ascending")))];

    public override IReadOnlyList<Row> Rows => [.. page.Select(line => new Row($"row-{line.Row}", [.. columns.Select((c, i) => new Cell(c.Text(line), c.IsNumeric, null, null, null, i == 0 && reading.Import.IsMadeUp))]))];

    public static async Task<SpendLines> ReadAsync(SpendReading reading, IQueryable<ImportedLine> lines, TableQuery query, CancellationToken cancellation)
    {
        var table = new SpendLines(reading, lines, query) { Things = "lines", Thing = "line", IsWide = true };
        table.filtered = query.Filter is null ? table.total : await table.chosen.CountAsync(cancellation);
        table.page = await table.chosen.Skip((table.PageNumber - 1) * table.PageSize).Take(table.PageSize).ToListAsync(cancellation);
        return table;
    }

    public override byte[] ToCsv()
    {
        using var buffer = new MemoryStream();
        WriteCsv(buffer);
        return buffer.ToArray();
    }

    /// <summary>Every filtered line in the chosen order, as it is read.</summary>
    public void WriteCsv(Stream stream) => CsvText.WriteTo(
        stream, [.. columns.Select(c => c.Header), .. reading.Import.IsMadeUp ? [MadeUpMark.Words] : Array.Empty<string>()],
        chosen.AsEnumerable().Select(line => columns.Select(c => (string?)(c.Csv ?? c.Text)(line)).Concat(reading.Import.IsMadeUp ? [MadeUpMark.Words] : [])));

    private static IQueryable<ImportedLine> Filtered(IQueryable<ImportedLine> lines, string? filter)
    {
        if (filter is null)
        {
            return lines;
        }

        var small = filter.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // These are the database's own functions; it knows no culture.
        return lines.Where(l => l.Payee.ToLower().Contains(small) || l.Purpose.ToLower().Contains(small) || l.Service.ToLower().Contains(small) || l.Reference.ToLower().Contains(small) || l.CostCentre.ToLower().Contains(small));
#pragma warning restore CA1304, CA1311, CA1862
    }

    private IQueryable<ImportedLine> Sorted(IQueryable<ImportedLine> lines) => SortColumn is not { } column ? lines.OrderBy(l => l.Row)
        : Query.IsDescending ? lines.OrderByDescending(column.SortBy).ThenBy(l => l.Row) : lines.OrderBy(column.SortBy).ThenBy(l => l.Row);

    private SpendLineColumn? SortColumn => columns.FirstOrDefault(c => c.Key == Query.Sort);

    private string? Aria(SpendLineColumn column) => column != SortColumn ? null : Query.IsDescending ? "descending" : "ascending";

    private sealed record SpendLineColumn(string Key, string Header, Expression<Func<ImportedLine, object>> SortBy, Func<ImportedLine, string> Text, bool IsNumeric, Func<SpendHeadings, bool> IsIn)
    {
        public Func<ImportedLine, string>? Csv { get; init; }
    }
}
