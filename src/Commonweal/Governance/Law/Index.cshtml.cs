using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Law;

/// <summary>The law that bodies meet under, by kind and day, with what a lawyer must confirm.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadLaw law, TwoDates dates) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public int Unconfirmed { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var rules = (await law.ListAsync(cancellation)).Where(r => r.From <= dates.AsAt && !(r.To < dates.AsAt)).ToList();
        Unconfirmed = rules.Count(r => r.NeedsLawyer);
        Table = new DataTable<BodyLaw>("Rules that hold on the day",
            [
                new("subject", "About", r => LawWords.InWords(r.Subject)),
                new("text", "What it says", r => r.Text),
                new("kinds", "For", r => string.Join(", ", r.Kinds.Select(k => Enum.Parse<BodyKind>(k).InWords()))),
                new("days", "Days", r => r.Notice?.InWords ?? "No number"),
                new("statute", "Where it stands", r => r.Statute) { Provenance = r => r.Provenance },
                new("lawyer", "Confirmed", LawWords.Confirmed) { State = LawWords.Shape },
            ],
            rules, TableQuery.From(Request)) { Things = "rules", Thing = "rule", PageSize = 60, WhenEmpty = "No law is entered" };
        return Table.WantsCsv ? Table.CsvResult("law-of-bodies") : Page();
    }
}
