using System.Text;

namespace Commonweal.Tests.Partnership;

/// <summary>A downloaded table, read by RFC 4180.</summary>
public sealed class CsvFile
{
    private CsvFile(IReadOnlyList<IReadOnlyList<string>> records) => (Headings, Rows) = (records[0], [.. records.Skip(1)]);

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public IEnumerable<string> Column(string heading) => Rows.Select(row => row[Headings.ToList().IndexOf(heading)]);

    public static async Task<CsvFile> ReadAsync(Visitor visitor, string path)
    {
        using var response = await visitor.GetAsync(path);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        return Parse((await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'));
    }

    private static CsvFile Parse(string text)
    {
        var records = new List<IReadOnlyList<string>>();
        var (record, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    record.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !isQuoted:
                    break;
                case '\n' when !isQuoted:
                    records.Add([.. record, cell.ToString()]);
                    record.Clear();
                    cell.Clear();
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        return new CsvFile(records);
    }
}
