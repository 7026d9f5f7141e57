using Commonweal.Domain.Foundation;
using Commonweal.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Platform.Layout;

/// <summary>One column of a table of <typeparamref name="T"/>.</summary>
/// <param name="Key">Names the column in addresses.</param>
/// <param name="Header">Its heading, with the unit.</param>
/// <param name="Text">What a cell says: shown, filtered, and written to CSV.</param>
public sealed record Column<T>(string Key, string Header, Func<T, string?> Text)
{
    public Func<T, string?>? Link { get; init; }

    /// <summary>Right-aligned, digits of one width.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>What it is sorted by, where that is not the text.</summary>
    public Func<T, IComparable?>? SortBy { get; init; }

    public bool IsSortable { get; init; } = true;

    /// <summary>Draws the text as a state tag of this shape.</summary>
    public Func<T, StateShape>? State { get; init; }

    /// <summary>How deep the cell is shaded, from 1 to 5; 0 for not at all. The text says the figure all the same.</summary>
    public Func<T, int>? Heat { get; init; }

    /// <summary>Where the cell's fact comes from, drawn beneath it.</summary>
    public Func<T, Provenance?>? Provenance { get; init; }

    /// <summary>What CSV holds, where that is not the text: "1234.00" rather than "£1,234.00".</summary>
    public Func<T, string?>? Csv { get; init; }

    /// <summary>Says nothing in CSV and is not filtered: a column of links to do something.</summary>
    public bool IsAction { get; init; }
}

public sealed record Heading(string Key, string Text, bool IsNumeric, bool IsSortable, string? AriaSort, string? SortUrl);

/// <param name="Anchor">Names the row in the page's address, where it is the first with that name.</param>
public sealed record Row(string? Anchor, IReadOnlyList<Cell> Cells);

public sealed record Cell(string Text, bool IsNumeric, string? Link, StateShape? State, Provenance? Provenance, bool IsMadeUp, int Heat = 0);

/// <summary>A table as the page draws it, whatever its rows are.</summary>
public abstract class DataTable(string caption, TableQuery query)
{
    public const int RowsOnAPage = 25;

    /// <summary>What the table shows, in words; it names the table for a screen reader.</summary>
    public string Caption { get; } = caption;

    public TableQuery Query { get; } = query;

    /// <summary>No filter, no sorting, no pages, no download: a table that belongs to a figure, or is very short.</summary>
    public bool IsPlain { get; init; }

    /// <summary>More than usual where other pages lead to a row by its anchor.</summary>
    public int PageSize { get; init; } = RowsOnAPage;

    /// <summary>Scrolls sideways on a narrow screen; otherwise its rows become cards there.</summary>
    public bool IsWide { get; init; }

    /// <summary>What a row is called: "partners" gives "10 partners".</summary>
    public string Things { get; init; } = "rows";

    public string Thing { get; init; } = "row";

    /// <summary>What stands in its place when there are no rows at all.</summary>
    public string WhenEmpty { get; init; } = "There is nothing here yet";

    /// <summary>What its rows may be used for, where that is limited: each row of the CSV says so, wherever the file goes.</summary>
    public string? Use { get; init; }

    public bool WantsCsv => Query.WantsCsv;

    public int PageNumber => Math.Min(Query.Page, PageCount);

    public int PageCount => IsPlain ? 1 : Math.Max(1, (FilteredCount + PageSize - 1) / PageSize);

    public abstract int TotalCount { get; }

    public abstract int FilteredCount { get; }

    public abstract IReadOnlyList<Heading> Headings { get; }

    /// <summary>The rows of this page, filtered and sorted.</summary>
    public abstract IReadOnlyList<Row> Rows { get; }

    /// <summary>Every filtered row in the chosen order.</summary>
    public abstract byte[] ToCsv();

    /// <param name="name">The file's name without its ending.</param>
    public FileContentResult CsvResult(string name) => new(ToCsv(), CsvText.MediaType) { FileDownloadName = $"{name}.csv" };
}

/// <summary>A table of things that readers sort, filter, page through and download, all by its address.</summary>
public sealed class DataTable<T>(string caption, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> things, TableQuery query) : DataTable(caption, query)
{
    private List<T>? chosen;

    // What nobody can do here has no column.
    private readonly List<Column<T>> shown = [.. columns.Where(column => !column.IsAction || things.Any(thing => column.Text(thing) is { Length: > 0 }))];

    /// <summary>Which rows were made up for the demonstration: marked on the page, and in a column of the CSV.</summary>
    public Func<T, bool>? IsMadeUp { get; init; }

    /// <summary>Names a row, so that an address can lead to it: "l33" for #l33. Of several rows with one name the first bears it.</summary>
    public Func<T, string?>? Anchor { get; init; }

    public override int TotalCount => things.Count;

    public override int FilteredCount => Chosen.Count;

    public override IReadOnlyList<Heading> Headings =>
        [.. shown.Select(column => new Heading(column.Key, column.Header, column.IsNumeric, IsSortable(column), AriaSort(column), SortUrl(column)))];

    public override IReadOnlyList<Row> Rows
    {
        get
        {
            var named = new HashSet<string>();
            var page = IsPlain ? Chosen : Chosen.Skip((PageNumber - 1) * PageSize).Take(PageSize);
            return [.. page.Select(thing => new Row(Anchor?.Invoke(thing) is { } anchor && named.Add(anchor) ? anchor : null, CellsOf(thing)))];
        }
    }

    private List<T> Chosen => chosen ??= [.. Sorted(things.Where(Fits))];

    private Column<T>? SortColumn => IsPlain ? null : columns.FirstOrDefault(column => column.Key == Query.Sort && IsSortable(column));

    public override byte[] ToCsv()
    {
        var written = columns.Where(column => !column.IsAction).ToList();
        var headings = written.SelectMany(column => column.Provenance is null ? [column.Header] : new[] { column.Header, $"{column.Header}: source" });
        var rows = Chosen.Select(thing => written.SelectMany(column => WrittenOf(column, thing)));
        if (IsMadeUp is not null)
        {
            (headings, rows) = (headings.Append(MadeUpMark.Words), Chosen.Zip(rows, (thing, row) => row.Append(IsMadeUp(thing) ? MadeUpMark.Words : "")));
        }

        return Use is null ? CsvText.Write(headings, rows) : CsvText.Write(headings.Append("Use"), rows.Select(row => row.Append(Use)));
    }

    // A fact leaves with where it comes from, so that it can be traced wherever the file goes.
    private static IEnumerable<string?> WrittenOf(Column<T> column, T thing)
    {
        yield return (column.Csv ?? column.Text)(thing);
        if (column.Provenance is { } of)
        {
            yield return of(thing) is { } provenance ? string.Join("; ", new[] { provenance.Source, provenance.Ours is { } ours ? $"our choice: {ours}" : null }.OfType<string>()) : null;
        }
    }

    private bool Fits(T thing) => IsPlain || Query.Filter is not { } filter || columns.Any(column =>
        !column.IsAction && column.Text(thing)?.Contains(filter, StringComparison.CurrentCultureIgnoreCase) == true);

    // What has no value comes last in either direction: a gap is never the best or the worst.
    private IEnumerable<T> Sorted(IEnumerable<T> chosenThings)
    {
        if (SortColumn is not { } column)
        {
            return chosenThings;
        }

        IComparable? Key(T thing) => column.SortBy is { } by ? by(thing) : column.Text(thing) is { Length: > 0 } text ? text : null;
        var ordered = chosenThings.OrderBy(thing => Key(thing) is null);
        return Query.IsDescending ? ordered.ThenByDescending(Key, InOrder.Comparer) : ordered.ThenBy(Key, InOrder.Comparer);
    }

    private bool IsSortable(Column<T> column) => !IsPlain && column is { IsSortable: true, IsAction: false };

    private string? AriaSort(Column<T> column) => column != SortColumn ? null : Query.IsDescending ? "descending" : "ascending";

    private string? SortUrl(Column<T> column) => IsSortable(column) ? Query.SortUrl(column.Key, AriaSort(column) == "ascending") : null;

    private IReadOnlyList<Cell> CellsOf(T thing) =>
        [.. shown.Select((column, i) => new Cell(
            column.Text(thing) ?? "", column.IsNumeric, column.Link?.Invoke(thing), column.State?.Invoke(thing), column.Provenance?.Invoke(thing),
            i == 0 && IsMadeUp?.Invoke(thing) == true, column.Heat?.Invoke(thing) ?? 0))];

    private static class InOrder
    {
        public static readonly IComparer<IComparable?> Comparer = Comparer<IComparable?>.Create((left, right) =>
            left is string a && right is string b ? StringComparer.CurrentCultureIgnoreCase.Compare(a, b) : Comparer<IComparable>.Default.Compare(left!, right!));
    }
}
