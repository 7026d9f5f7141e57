using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance;

internal static class FaultTable
{
    /// <summary>Every cell of a file that is wrong, with what to do.</summary>
    public static DataTable Of(IReadOnlyList<RowFault> faults) => new DataTable<RowFault>("Cells to be mended",
        [
            new("cell", "Cell", f => f.Cell),
            new("heading", "Column", f => f.Heading),
            new("held", "Holds", f => f.Held.Length == 0 ? "Nothing" : f.Held),
            new("sentence", "What to do", f => f.Sentence),
        ],
        faults, TableQuery.None) { IsPlain = true };
}

public sealed record FileIsFaulty(int Count) : Refusal($"{Count} {(Count == 1 ? "cell is" : "cells are")} to be mended, and nothing has been taken. Each stands below with what to do.");
