using System.Diagnostics.CodeAnalysis;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <param name="Column">In the file, from 0.</param>
/// <param name="Held">What stands in the cell.</param>
public sealed record RowFault(int Line, int Column, string Heading, string Held, string Sentence)
{
    /// <summary>"C4".</summary>
    public string Cell => $"{(Column < 26 ? $"{(char)('A' + Column)}" : $"{(char)('A' + (Column / 26) - 1)}{(char)('A' + (Column % 26))}")}{Line}";
}

/// <summary>A file of rows under headings, in whatever order its columns stand. Each fault is kept by its cell, and nothing is to be taken while there is one.</summary>
public sealed class RowsFile
{
    private readonly List<RowFault> faults = [];

    private RowsFile(IEnumerable<(int Line, IReadOnlyList<string> Cells)> rows, IReadOnlyList<string> headings, int[] at) =>
        Rows = [.. rows.Select(r => new FileRow(r.Line, r.Cells, headings, at, faults))];

    public IReadOnlyList<FileRow> Rows { get; }

    /// <summary>Row by row, from left to right.</summary>
    public IReadOnlyList<RowFault> Faults => [.. faults.OrderBy(f => f.Line).ThenBy(f => f.Column)];

    /// <param name="rows">The line of headings first.</param>
    /// <param name="headings">What each column is headed, in the order by which a row is asked for it.</param>
    /// <param name="mend">What whoever sent a file of other headings can do.</param>
    public static Outcome<RowsFile> Read(IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> rows, IReadOnlyList<string> headings, string mend)
    {
        var found = rows.Count == 0 ? [] : rows[0].Cells.Select(c => c.Trim()).ToList();
        int[] at = [.. headings.Select(wanted => found.FindIndex(h => h.Equals(wanted, StringComparison.OrdinalIgnoreCase)))];
        string[] missing = [.. headings.Where((_, i) => at[i] < 0)];
        var filled = rows.Skip(1).Where(r => !r.Cells.All(string.IsNullOrWhiteSpace)).ToList();
        return missing.Length > 0 ? new HeadingsMissing(missing, found, mend) : filled.Count == 0 ? new NoRowsInFile() : new RowsFile(filled, headings, at);
    }
}

/// <summary>One row, whose cells are asked for by the order of the headings.</summary>
public sealed class FileRow(int line, IReadOnlyList<string> cells, IReadOnlyList<string> headings, int[] at, ICollection<RowFault> faults)
{
    public int Line => line;

    public string this[int column] => at[column] < cells.Count ? cells[at[column]].Trim() : "";

    public void Fault(int column, string sentence) => faults.Add(new(line, at[column], headings[column], this[column], sentence));

    /// <summary>What a cell names; a fault where nothing is called so.</summary>
    /// <param name="names">In small letters.</param>
    public bool TryName<T>(int column, IReadOnlyDictionary<string, T> names, string whenEmpty, string otherwise, [MaybeNullWhen(false)] out T named)
    {
        if (names.TryGetValue(this[column].ToLowerInvariant(), out named))
        {
            return true;
        }

        Fault(column, this[column].Length == 0 ? whenEmpty : otherwise);
        return false;
    }

    /// <summary>A sum in pounds; a fault where the cell holds none.</summary>
    public bool TrySum(int column, out Money sum)
    {
        var reading = AmountCell.Read(this[column]);
        if (reading.Fault is { } wrong)
        {
            Fault(column, wrong == CellFault.Blank ? "Write the sum in pounds; 0 where there is none" : wrong.InWords());
        }

        sum = reading.Value ?? Money.Zero;
        return reading.Fault is null;
    }
}

public sealed record HeadingsMissing(IReadOnlyList<string> Missing, IReadOnlyList<string> Found, string Mend)
    : Refusal($"The file has no column headed {Sentences.List([.. Missing.Select(m => $"“{m}”")])}. Its first row says: {(Found.All(f => f.Length == 0) ? "nothing" : string.Join(", ", Found.Where(f => f.Length > 0)))}. {Mend}");

public sealed record NoRowsInFile() : Refusal("The file has no row under its headings. Check that it is the right file.");
