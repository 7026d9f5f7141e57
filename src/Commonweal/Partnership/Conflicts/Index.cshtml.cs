using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Conflicts;

[Shows(KindOfThing.Public)]
public sealed class IndexModel(CommonwealContext context) : PageModel
{
    public IReadOnlyList<ConflictOfFact> Conflicts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Conflicts =
        await context.Set<ConflictOfFact>().AsNoTracking().Include(c => c.Statements).OrderBy(c => c.Reference).ToListAsync(cancellation);
}
