using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.People;

[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadPeople people, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    /// <summary>Somebody of the partnership's team, which names those of the partnership's own posts.</summary>
    public bool MayName => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<HolderReading>("People in post",
            [
                new("name", "Name", h => h.Person.Name) { Link = h => h.Url },
                new("post", "Post", h => h.Post.Title),
                new("partner", "Of", h => h.PartnerName) { Link = h => h.Partner is { } partner ? PartnerReading.Address(partner.Slug) : null },
                new("since", "Held", h => h.Since) { SortBy = h => h.Holding.From, Provenance = h => h.Person.IsDemonstration ? null : h.Holding.Provenance },
            ],
            await people.InPostAsync(cancellation), TableQuery.From(Request))
        {
            Things = "people in post", Thing = "person in post", IsMadeUp = h => h.Person.IsDemonstration, WhenEmpty = "Nobody was in post on this day, as far as the papers say",
        };
        return Table.WantsCsv ? Table.CsvResult("people") : Page();
    }
}
