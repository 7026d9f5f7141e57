using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Commitments;

/// <summary>Targets as a table, the same wherever a list of them stands.</summary>
public static class TargetsTable
{
    public static DataTable<TargetReading> Of(string caption, IReadOnlyList<TargetReading> targets, TableQuery query, bool withCommitment = true)
    {
        var columns = new List<Column<TargetReading>>
        {
            new("reference", "Target", t => t.Target.Reference) { Link = t => t.Url },
            new("text", "What was promised", t => t.Target.Text) { Provenance = t => t.Target.Provenance with { Note = null } },
            new("state", "How it stands", t => t.Now.InWords) { State = t => t.Now.State.Shape(), SortBy = t => (int)t.Now.State },
            new("due", "Due", t => t.DueInWords) { SortBy = t => t.Now.FallsOn },
            new("owner", "Owner", t => t.OwnerInWords),
        };
        if (withCommitment)
        {
            columns.Insert(1, new("commitment", "Under", t => t.UnderInWords) { SortBy = t => t.Target.CommitmentNumber ?? int.MaxValue, Link = t => t.Target.CommitmentNumber is { } number ? CommitmentReading.Address(number) : null });
        }

        return new DataTable<TargetReading>(caption, columns, targets, query) { Things = "targets", Thing = "target", PageSize = 50, WhenEmpty = "Nothing had been promised by this day" };
    }

    /// <summary>A few targets at a glance: what, how it stands, whose.</summary>
    public static DataTable<TargetReading> Short(string caption, IReadOnlyList<TargetReading> targets) => new(caption,
        [
            // A hyphen that does not break, in a table that nobody filters.
            new("reference", "Target", t => t.Target.Reference.Replace('-', '\u2011')) { Link = t => t.Url },
            new("text", "What was promised", t => t.Target.Text),
            new("state", "How it stands", t => t.Now.InWords) { State = t => t.Now.State.Shape() },
            new("owner", "Owner", t => t.OwnerInWords),
        ],
        targets, TableQuery.None) { Things = "targets", Thing = "target", IsPlain = true };

    /// <summary>The same with everything a spreadsheet should hold.</summary>
    public static DataTable<TargetReading> ForCsv(IReadOnlyList<TargetReading> targets, TableQuery query) => new("Targets",
        [
            new("reference", "Target", t => t.Target.Reference),
            new("commitment", "Commitment", t => t.Target.CommitmentNumber?.ToString()),
            new("text", "What was promised", t => t.Target.Text),
            new("state", "State", t => t.Now.State.InWords()) { SortBy = t => (int)t.Now.State },
            new("late", "Days late", t => t.Now.DaysLate.ToString()) { SortBy = t => t.Now.DaysLate },
            new("due", "Due in words", t => t.DueInWords) { SortBy = t => t.Now.FallsOn },
            new("falls", "Falls due on", t => t.Now.FallsOn?.ToString("O")),
            new("precision", "Precision", t => t.Now.Due?.Precision.ToString()),
            new("first", "First due in words", t => t.History.DueDates.First.Due.Capitalised()),
            new("met", "Met on", t => t.Now.MetOn?.ToString("O")),
            new("owner", "Owner", t => t.OwnerInWords),
            new("partners", "Partners that own it", t => string.Join("; ", t.Owners.Select(o => o.Name))),
            new("latest", "Last reported", t => t.LatestInWords),
            new("source", "Source", t => t.Target.Provenance.Source),
        ],
        targets, query);
}
