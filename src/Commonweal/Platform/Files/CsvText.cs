using System.Globalization;
using CsvHelper;

namespace Commonweal.Platform.Files;

/// <summary>
/// A table as comma-separated values (RFC 4180): UTF-8 with a byte-order mark, CRLF line ends, and no cell that a spreadsheet would run as a formula.
/// </summary>
public static class CsvText
{
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Rfc4180WithMark = CsvWriterOptions.Default with { WriteByteOrderMark = true };

    public static byte[] Write(IEnumerable<string> headings, IEnumerable<IEnumerable<string?>> rows)
    {
        using var buffer = new MemoryStream();
        WriteTo(buffer, headings, rows);
        return buffer.ToArray();
    }

    /// <summary>The same as the rows come, for tables too long to be held; the stream stays open.</summary>
    public static void WriteTo(Stream stream, IEnumerable<string> headings, IEnumerable<IEnumerable<string?>> rows)
    {
        using var csv = CsvWriter.Create(stream, Rfc4180WithMark, leaveOpen: true);
        foreach (var row in rows.Prepend(headings))
        {
            csv.WriteRecord([.. row.Select(cell => Harmless(cell ?? ""))]);
        }
    }

    /// <summary>The rows of a file whose first line names exactly these columns, in any order; or, in one sentence, why it is no such file.</summary>
    public static (IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Rows, string? Fault) Read(byte[] content, IReadOnlyList<string> columns)
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        if (content.Length == 0)
        {
            return ([], "The file is empty");
        }

        try
        {
            using var csv = CsvReader.Create(content, CsvReaderOptions.Default with { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });
            csv.ReadHeader();
            var headers = csv.Headers.ToArray().Select(h => h.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToList();
            if (headers.Count != columns.Count || columns.Except(headers).Any())
            {
                return ([], $"The first line must name the columns: {string.Join(", ", columns)}");
            }

            while (csv.Read())
            {
                if (csv.FieldCount != headers.Count)
                {
                    return ([], $"Line {csv.LineNumber} has {csv.FieldCount} cells, and the first line names {headers.Count} columns");
                }

                rows.Add(((int)csv.LineNumber, [.. columns.Select(c => csv.GetString(headers.IndexOf(c)).Trim())]));
            }
        }
        catch (CsvFormatException e)
        {
            return ([], $"The file is not CSV that can be read: {e.Message}");
        }

        return (rows, null);
    }

    /// <summary>Every row with its line, the first line among them, whatever columns it names; or, in one sentence, why it cannot be read.</summary>
    public static (IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Rows, string? Fault) ReadAll(byte[] content)
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        try
        {
            using var csv = CsvReader.Create(content, CsvReaderOptions.Default with { Separator = ',', TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });
            csv.ReadHeader();
            rows.Add((1, [.. csv.Headers.ToArray().Select(h => h.Trim().TrimStart('\uFEFF'))]));
            while (csv.Read())
            {
                rows.Add(((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim())]));
            }
        }
        catch (CsvFormatException e)
        {
            return ([], $"The file is not CSV that can be read: {e.Message}");
        }

        return (rows, null);
    }

    /// <summary>
    /// A cell that begins with = + - @, a tab or a line end gets an apostrophe before it, unless it is a plain number: "-12.50" is no formula, and must stay a number.
    /// </summary>
    public static string Harmless(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !IsNumber(cell) ? "'" + cell : cell;

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
