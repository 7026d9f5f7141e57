using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>Pairs of programmes that might be joined, with why, the most alike first (PRG-03).</summary>
[Shows(KindOfThing.Public)]
public sealed class MatchesModel(ReadProgrammes read, ActOnProgramme acts) : PageModel
{
    public const string Address = "/governance/programmes/matches";

    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var cases = (await read.ListAsync(cancellation)).ToDictionary(c => c.Programme.Id);
        var matches = ProgrammeMatch.Among([.. cases.Values.Select(c => c.Programme)], [.. cases.Values.SelectMany(c => c.Joined.Select(j => j.Joined))]);
        Table = new DataTable<ProgrammeMatch>("Pairs of programmes that are alike",
            [
                new("one", "Programme", m => m.One.Title) { Link = m => cases[m.One.Id].Url },
                new("first", "Register of", m => cases[m.One.Id].Register),
                new("other", "Is like", m => m.Other.Title + (m.Other.IsMadeUp ? " (made up)" : "")) { Link = m => cases[m.Other.Id].Url },
                new("second", "Whose register", m => cases[m.Other.Id].Register),
                new("why", "Why", m => m.Why),
                new("joined", "Joined", m => m.IsJoined ? "Joined" : "Not joined") { State = m => m.IsJoined ? StateShape.Good : StateShape.NotYet },
                new("join", "What to do", m => m.IsJoined || acts.MayLead(cases[m.One.Id].Partner).IsRefused ? "" : "Join them")
                    { Link = m => $"{cases[m.One.Id].Url}/add/{AddForm.Join}?with={m.Other.Slug}", IsAction = true, IsSortable = false },
            ],
            matches, TableQuery.From(Request)) { Things = "pairs", Thing = "pair", WhenEmpty = "No two programmes are alike", IsMadeUp = m => m.One.IsMadeUp };
        return Table.WantsCsv ? Table.CsvResult("programmes-alike") : Page();
    }
}
