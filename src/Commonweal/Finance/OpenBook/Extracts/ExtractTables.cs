using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>The tables of an extract, before and after it is submitted.</summary>
internal static class ExtractTables
{
    public static DataTable Findings(string caption, IReadOnlyList<ExtractFinding> findings, TableQuery query) => new DataTable<ExtractFinding>(caption,
        [
            new("part", "File", f => f.Part.InWords()),
            new("cell", "Cell", f => f.Cell),
            new("typed", "What stands there", f => f.Typed.Length == 0 ? "Nothing" : f.Typed),
            new("sentence", "What to do", f => f.Sentence),
        ],
        findings, query) { Things = "cells", Thing = "cell" };

    public static DataTable Filled(IReadOnlyList<FilledFault> faults, TableQuery query) => new DataTable<FilledFault>("To mend in the month, by figure",
        [
            new("line", "Service line", f => f.Line),
            new("figure", "Figure", f => f.Figure),
            new("typed", "What it comes to", f => f.Typed.Length == 0 ? "Nothing" : f.Typed),
            new("sentence", "What to do", f => f.Sentence),
        ],
        faults, query) { Things = "figures", Thing = "figure" };

    /// <summary>Cost to date: where all of it went.</summary>
    public static DataTable Sums(Mapped? mapped) => new DataTable<(string Name, Money Sum)>("Cost to date in the extract, and where it goes",
        [
            new("where", "Where it goes", r => r.Name),
            new("sum", "Sum", r => r.Sum.InWords) { IsNumeric = true },
        ],
        mapped is null ? [] : [("To service lines", mapped.ToLines), ("Left out by the mapping", mapped.LeftOut), ("Not mapped", mapped.Unmapped), ("All of the extract", mapped.Total)], TableQuery.None) { IsPlain = true };

    public static DataTable Unmapped(Mapped? mapped, bool isMadeUp, TableQuery query) => new DataTable<CodeAside>("Codes that go to no service line",
        [
            new("code", "Code", c => c.Code),
            new("description", "Description", c => c.Description),
            new("because", "Why", c => c.Because is { } why ? $"Left out: {why}" : "Not mapped") { State = c => c.Because is null ? StateShape.Caution : StateShape.Plain },
            new("rows", "Rows", c => $"{c.Rows:N0}") { IsNumeric = true, SortBy = c => c.Rows },
            new("cost", "Cost to date", c => c.Cost.InWords) { IsNumeric = true, SortBy = c => c.Cost.Pence, Csv = c => c.Cost.ToString() },
        ],
        mapped is null ? [] : [.. mapped.UnmappedCodes, .. mapped.LeftOutCodes], query) { Things = "codes", Thing = "code", WhenEmpty = "Every code goes to a service line", Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null };
}
