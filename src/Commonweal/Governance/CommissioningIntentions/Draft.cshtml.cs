using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>The register of a year while it is made: each intention, what it lacks, and the paper as it would go to the Board.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class DraftModel(ReadIntentions read, WorkUpIntentions work) : PageModel
{
    public IntentionsCase Case { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public DataTable Entries { get; private set; } = null!;

    /// <summary>Why the paper cannot go to the Board yet; null where it can, or has gone.</summary>
    public Refusal? Lacks => Case.Year.State == IntentionsState.BeingWorkedUp ? Case.Year.MaySend().Refusal : null;

    public bool MayEnter => !work.MayEnter.IsRefused && !Case.Year.MayChange().IsRefused;

    public bool MaySend => !work.MaySend.IsRefused && !Case.Year.MaySend().IsRefused;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation)
    {
        if (await read.FindAsync(year, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        Table = new DataTable<IntentionReading>("Intentions",
            [
                new("intention", "Intention", i => i.Intention.Title) { Link = i => MayEnter && !i.IsTakenOut ? Case.AddUrl(i) : null },
                new("service", "Service", Case.ServiceOf),
                new("group", "Delivery group", Case.GroupOf),
                new("state", "State", i => i.IsTakenOut ? "Taken out" : i.Lacks.Count == 0 ? "Complete" : "Not complete") { State = i => i.IsTakenOut ? StateShape.NotYet : i.Lacks.Count == 0 ? StateShape.Good : StateShape.Caution },
                new("lacks", "What is missing", i => i.IsTakenOut || i.Lacks.Count == 0 ? "Nothing" : string.Join("; ", i.Lacks.Select(l => l.LackInWords()))),
            ],
            Case.Year.All, TableQuery.From(Request)) { Things = "intentions", Thing = "intention", WhenEmpty = "No intention is entered for this year", IsMadeUp = i => i.Intention.IsMadeUp };
        Entries = new DataTable<(IntentionReading Of, IntentionEntry Entry, bool Stands)>("What was found, heard and done",
            [
                new("intention", "Intention", e => e.Of.Intention.Title),
                new("kind", "What", e => e.Entry.Kind.InWords()) { Link = e => MayEnter && e.Stands ? Case.AddUrl(e.Of, e.Entry) : null },
                new("origin", "From", e => e.Entry.Origin),
                new("words", "In a few sentences", e => e.Entry.Words),
                new("on", "On", e => e.Entry.On.ToString("d MMMM yyyy")) { SortBy = e => e.Entry.On, Csv = e => e.Entry.On.ToString("O") },
                new("stands", "Stands", e => e.Stands ? "Stands" : "Put right since") { State = e => e.Stands ? StateShape.Good : StateShape.NotYet },
            ],
            [.. Case.Year.All.SelectMany(i => i.Entries.Select(e => (i, e, true)).Concat(i.PutRight.Select(e => (i, e, false))))],
            TableQuery.From(Request, "entries-")) { Things = "entries", Thing = "entry", WhenEmpty = "Nothing has been added to an intention yet" };
        return Table.WantsCsv ? Table.CsvResult("intentions") : Entries.WantsCsv ? Entries.CsvResult("intention-entries") : Page();
    }
}
