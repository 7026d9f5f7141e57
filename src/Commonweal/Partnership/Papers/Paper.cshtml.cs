using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Papers;

[Shows(KindOfThing.Public)]
public sealed class PaperModel(CommonwealContext context, ReadCitations citations) : PageModel
{
    public Paper Paper { get; private set; } = null!;

    public DataTable Facts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation)
    {
        var upper = reference.ToUpperInvariant();
        if (await context.Set<Paper>().AsNoTracking().SingleOrDefaultAsync(p => p.Reference == upper, cancellation) is not { } paper)
        {
            return NotFound();
        }

        Paper = paper;
        Facts = new DataTable<Citation>($"Facts from {paper.Reference}",
            [
                new("line", "Line", c => c.Line.ToString()) { IsNumeric = true, SortBy = c => c.Line },
                new("what", "What", c => c.Thing.Kind),
                new("words", "In our words", c => c.Thing.Words) { Link = c => c.Thing.Url },
            ],
            await citations.OfAsync(paper.Reference, cancellation), TableQuery.From(Request)) { Things = "facts", Thing = "fact", PageSize = 500, Anchor = c => $"l{c.Line}" };
        return Facts.WantsCsv ? Facts.CsvResult($"facts-from-{reference}") : Page();
    }
}
