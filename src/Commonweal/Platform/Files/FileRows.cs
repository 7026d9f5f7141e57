using Commonweal.Domain.Foundation;

namespace Commonweal.Platform.Files;

public static class FileRows
{
    /// <summary>The rows of a file, CSV or workbook, with their numbers; of a workbook those of its first sheet that is not empty.</summary>
    public static Outcome<IReadOnlyList<(int Line, IReadOnlyList<string> Cells)>> Read(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK"u8) && content is not [0xD0, 0xCF, ..])
        {
            var (rows, fault) = CsvText.ReadAll(content);
            return fault is null ? Outcome.Of(rows) : new NoFileOfRows(fault);
        }

        return XlsxReader.Read(content).Then(book => Outcome.Of<IReadOnlyList<(int, IReadOnlyList<string>)>>(
            [.. (book.Sheets.Values.FirstOrDefault(s => s.Count > 0) ?? []).SkipWhile(r => r.Cells.All(string.IsNullOrWhiteSpace)).Select(r => (r.Number, r.Cells))]));
    }
}

public sealed record NoFileOfRows(string Why) : Refusal($"{Why}. Save it as CSV with commas, or as an Excel workbook (.xlsx), and send that.");
