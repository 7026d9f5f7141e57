using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Access;

[Shows(KindOfThing.Public)]
public sealed class IndexModel(CommonwealContext context, TwoDates dates) : PageModel
{
    private Dictionary<string, string> roles = [];

    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        roles = await context.Set<Role>().ToDictionaryAsync(r => r.Slug, r => r.Title, cancellation);
        var rules = await context.Set<AccessRule>().AsNoTracking().Where(r => r.From <= dates.AsAt && (r.To == null || r.To >= dates.AsAt)).ToListAsync(cancellation);
        Table = new DataTable<AccessRule>("Rules in force",
            [
                new("kind", "What", r => InWords(r.Kind)),
                new("who", "Who", Who),
                new("extent", "How much of it", r => r.OwnPartnerOnly ? "What belongs to their own partner" : "All of it"),
                new("from", "From", r => r.From.ToString("d MMMM yyyy")) { SortBy = r => r.From, Csv = r => r.From.ToString("O") },
                new("why", "In plain words", r => r.Explanation) { Provenance = r => r.Provenance },
            ],
            rules, TableQuery.From(Request)) { Things = "rules", Thing = "rule", WhenEmpty = "No rule is in force on this day: nobody may see anything" };
        return Table.WantsCsv ? Table.CsvResult("who-may-see-what") : Page();
    }

    private string Who(AccessRule rule) => rule.Who switch
    {
        WhoMaySee.Anyone => "Anyone",
        WhoMaySee.SignedIn => rule.Statuses.Count == 0 ? "Anyone signed in" : $"Anyone signed in for an organisation that is: {string.Join(" or ", rule.Statuses).ToLowerInvariant()}",
        _ => string.Join(", ", rule.Roles.Select(role => roles.GetValueOrDefault(role, role))),
    };

    private static string InWords(KindOfThing kind) => kind switch
    {
        KindOfThing.Public => "Public pages",
        KindOfThing.Partnership => "Working papers of the partnership",
        KindOfThing.OwnAccount => "One's own sign-in",
        KindOfThing.Audit => "The audit: who did what",
        KindOfThing.Accounts => "Accounts",
        KindOfThing.PersonLevel => "People's own records",
        KindOfThing.Concerns => "Behaviour concerns between partners",
        KindOfThing.Complaints => "Complaints of residents",
        KindOfThing.Requests => "Requests for information",
        KindOfThing.Spend => "What partners paid, line by line",
        KindOfThing.OpenBook => "What partners report each month: cost, activity and staff",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
