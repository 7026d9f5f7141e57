using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>The registers of all organisations in one list, those with something late first (PRG-03).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadProgrammes read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public bool MayEnter => standing.IsSignedIn;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = await read.ListAsync(cancellation);
        var (late, unshared) = (all.Count(p => p.Reading.LateCount > 0), all.Count(p => p.Reading.Sharing == SharingState.NotShared));
        Sentence = all.Count == 0 ? "No programme had been entered by this day." : $"{all.Count} programmes are entered. {late} {(late == 1 ? "has" : "have")} a milestone that is late, and {unshared} {(unshared == 1 ? "is" : "are")} still to be shared with the partners.";
        Table = new DataTable<ProgrammeCase>("Programmes of all organisations",
            [
                new("title", "Programme", p => p.Programme.Title) { Link = p => p.Url, Provenance = p => p.Programme.Provenance },
                new("register", "Register of", p => p.Register),
                new("kind", "Kind", p => p.Programme.Kind.InWords()),
                new("stage", "Stage reached", p => p.Reading.Stage.InWords()) { SortBy = p => (int)p.Reading.Stage },
                new("sharing", "Shared with partners", p => p.Reading.SharingInWords) { State = p => Shape(p.Reading.Sharing), SortBy = p => (int)p.Reading.Sharing },
                new("late", "Milestones", p => Late(p.Reading)) { SortBy = p => p.Reading.LateCount },
                new("net", "Net of a whole year", p => p.Reading.NetFullYearPence is { } net ? Pounds.InWords(net) : "Not said")
                    { IsNumeric = true, SortBy = p => p.Reading.NetFullYearPence, Csv = p => p.Reading.NetFullYearPence is { } net ? Pounds.Plain(net) : null },
                new("workstream", "London workstream", p => p.Programme.Workstream?.InWords() ?? "None"),
            ],
            all, TableQuery.From(Request)) { Things = "programmes", Thing = "programme", WhenEmpty = "No programme had been entered by this day", IsMadeUp = p => p.Programme.IsMadeUp };
        return Table.WantsCsv ? Table.CsvResult("programmes") : Page();
    }

    internal static StateShape Shape(SharingState state) => state switch
    {
        SharingState.Supported => StateShape.Good,
        SharingState.NotSupported => StateShape.Bad,
        SharingState.NotShared => StateShape.NotYet,
        _ => StateShape.Partly,
    };

    private static string Late(ProgrammeReading reading) => reading.Milestones.Count == 0 ? "None set" : reading.LateCount == 0 ? $"{reading.Milestones.Count}, none late" : $"{reading.Milestones.Count}, {reading.LateCount} late";
}
