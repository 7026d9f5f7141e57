using Commonweal.Domain.Foundation;
using CsvHelper;

namespace Commonweal.Platform.Facts;

/// <summary>
/// One row of a facts file in CSV. As with <see cref="Fact"/>, what is wrong is noted with file, line and column, and reading goes on, so that all errors come out at once.
/// </summary>
public sealed class FactRow(FactLoad load, string file, int line, IReadOnlyList<string> columns, IReadOnlyList<string> cells)
{
    public string Text(string column)
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            Error(column, "is empty");
        }

        return text;
    }

    public string? TextOrNone(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    public string SlugText(string column)
    {
        var text = Text(column);
        if (text.Length > 0 && !Slug.IsSlug(text))
        {
            Error(column, $"'{text}' must be lower-case letters, digits and single hyphens");
        }

        return text;
    }

    public T Choice<T>(string column) where T : struct, Enum
    {
        var text = Text(column);
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && !int.TryParse(text, out _))
        {
            return value;
        }

        if (text.Length > 0)
        {
            Error(column, $"'{text}' must be one of: {string.Join(", ", Enum.GetNames<T>())}");
        }

        return default;
    }

    public string OneOf(string column, IReadOnlyCollection<string> allowed)
    {
        var text = Text(column);
        if (text.Length > 0 && !allowed.Contains(text))
        {
            Error(column, $"'{text}' must be one of: {string.Join(", ", allowed)}");
        }

        return text;
    }

    /// <summary>"yes" or "no".</summary>
    public bool Flag(string column) => OneOf(column, ["yes", "no"]) == "yes";

    /// <summary>From the columns source, ours and note, where the file has them.</summary>
    public Provenance Provenance()
    {
        var (source, ours, note) = (Optional("source"), Optional("ours"), Optional("note"));
        if (source is null && ours is null)
        {
            Error("source", "is empty: name the paper and line, such as S1:33-44");
        }

        foreach (var paper in source is null ? [] : load.UnknownPapers(source))
        {
            Error("source", $"names the paper {paper}, which partnership.json does not list");
        }

        return new Provenance(source, ours, note);
    }

    public void Error(string column, string sentence) =>
        load.Errors.Add(new FactError(file, line, $"column {Place(column) + 1} ({column})", sentence));

    /// <summary>The rows of a file whose first line names its columns. A column that is missing or unknown is an error, and so is a row with too many or too few cells.</summary>
    public static IReadOnlyList<FactRow> Read(FactLoad load, string file, byte[] content, IReadOnlyList<string> columns)
    {
        var options = CsvReaderOptions.Default with { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw };
        using var csv = CsvReader.Create(content, options);
        var rows = new List<FactRow>();
        try
        {
            csv.ReadHeader();
            var headers = csv.Headers.ToArray();
            load.Errors.AddRange(columns.Except(headers).Select(missing => new FactError(file, 1, missing, "is missing from the first line, which names the columns")));
            load.Errors.AddRange(headers.Except(columns).Select(unknown => new FactError(file, 1, unknown, $"is not a column of this file. Its columns are: {string.Join(", ", columns)}")));
            while (csv.Read())
            {
                var line = (int)csv.LineNumber;
                if (csv.FieldCount != headers.Length)
                {
                    load.Errors.Add(new FactError(file, line, "(row)", $"has {csv.FieldCount} cells, and the first line names {headers.Length} columns"));
                    continue;
                }

                rows.Add(new FactRow(load, file, line, headers, [.. Enumerable.Range(0, headers.Length).Select(i => csv.GetString(i).Trim())]));
            }
        }
        catch (CsvFormatException e)
        {
            load.Errors.Add(new FactError(file, (int)e.LineNumber, "(row)", "has a quotation mark that is not closed, or stands inside a cell without quotation marks"));
        }

        return rows;
    }

    private string? Optional(string column) => Place(column) < 0 ? null : TextOrNone(column);

    private string Cell(string column) => Place(column) is >= 0 and var place ? cells[place] : "";

    private int Place(string column) => columns.ToList().IndexOf(column);
}
