using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

[Shows(KindOfThing.Public)]
public sealed class PersonModel(CommonwealContext context, ReadPeople people, TwoDates dates, Standing standing) : PageModel
{
    /// <summary>Where it is said that partners may share an officer.</summary>
    public static Provenance SeveralPosts { get; } = new("S0:277");

    public Person Person { get; private set; } = null!;

    public DataTable Posts { get; private set; } = null!;

    public bool HoldsSeveral { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await context.Set<Person>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, cancellation) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        var held = await people.HistoryOfAsync(slug, cancellation);
        HoldsSeveral = held.Where(h => h.Holding.HoldsOn(dates.AsAt)).Select(h => h.Partner?.Id).Distinct().Count() > 1;
        Posts = new DataTable<HolderReading>("Posts held",
            [
                new("post", "Post", h => h.Post.Title),
                new("partner", "Of", h => h.PartnerName) { Link = h => h.Partner is { } partner ? PartnerReading.Address(partner.Slug) : null },
                new("since", "Held", h => h.Since) { SortBy = h => h.Holding.From, Provenance = h => h.Person.IsDemonstration ? null : h.Holding.Provenance },
                new("end", "What to do", h => MayEnd(h) ? "End this post" : null) { IsAction = true, Link = h => MayEnd(h) ? $"{h.Url}/end?holding={h.Holding.Id}" : null },
            ],
            held, TableQuery.From(Request)) { Things = "posts", Thing = "post" };
        return Posts.WantsCsv ? Posts.CsvResult(slug) : Page();
    }

    private bool MayEnd(HolderReading h) =>
        h.Holding.To is null && NamePostHolder.MayEnd(h.Partner, standing.Speaker).Refusal is null;
}
