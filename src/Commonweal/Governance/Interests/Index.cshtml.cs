using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Interests;

/// <summary>The public register of interests (COI-02, LAW-23).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadInterests interests, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayRegister => standing is { PersonId: not null, HoldingId: not null };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<InterestReading>("Interests registered",
            [
                new("who", "Who", i => i.Person.Name) { Link = i => $"/partnership/people/{i.Person.Slug}" },
                new("bodies", "Sits on", i => i.Bodies.Length == 0 ? "No body" : i.Bodies),
                new("kind", "Kind", i => i.Interest.Kind.InWords()),
                new("in", "In", i => i.In ?? "No partner"),
                new("text", "What", i => i.Interest.Text) { Provenance = i => i.Interest.Provenance },
                new("from", "Since", i => i.Interest.From.ToString("d MMMM yyyy")) { SortBy = i => i.Interest.From, Csv = i => i.Interest.From.ToString("O") },
                new("to", "Until", i => i.Interest.To?.ToString("d MMMM yyyy") ?? "Still holds") { SortBy = i => i.Interest.To, Csv = i => i.Interest.To?.ToString("O") },
                new("registered", "Registered", i => $"{i.Interest.RegisteredOn:d MMMM yyyy}{(InterestRules.IsRegisteredLate(i.Interest) ? ", after more than 28 days" : "")}")
                    { SortBy = i => i.Interest.RegisteredOn, Csv = i => i.Interest.RegisteredOn.ToString("O") },
                .. MayRegister ? new Column<InterestReading>[] { new("end", "What to do", i => i.Interest.PersonId == standing.PersonId && i.Interest.To is null ? "It ended" : "") { Link = i => $"/governance/interests/{i.Interest.Id}/end", IsAction = true, IsSortable = false } } : [],
            ],
            await interests.PublicAsync(cancellation), TableQuery.From(Request)) { Things = "interests", Thing = "interest", IsMadeUp = i => i.Person.IsDemonstration, WhenEmpty = "Nobody has registered an interest" };
        return Table.WantsCsv ? Table.CsvResult("interests") : Page();
    }
}
