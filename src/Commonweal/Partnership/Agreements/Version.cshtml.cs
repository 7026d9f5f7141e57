using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Public)]
public sealed class VersionModel(CommonwealContext context) : PageModel
{
    public Agreement Agreement { get; private set; } = null!;

    public AgreementVersion Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancellation)
    {
        var found = await (
            from agreement in context.Set<Agreement>()
            join version in context.Set<AgreementVersion>() on agreement.Id equals version.AgreementId
            where agreement.Slug == slug && version.Number == number
            select new { agreement, version }).AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return NotFound();
        }

        (Agreement, Text) = (found.agreement, found.version);
        return Page();
    }

    /// <summary>The third column of a line is its paper and line, or "ours".</summary>
    public static Provenance ProvenanceOf(TextLine line) =>
        line.Source == "ours" ? new Provenance(null, "the papers give no words for this") : new Provenance(line.Source);
}
