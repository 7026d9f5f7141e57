using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Places;

/// <summary>The boroughs of the partnership with how many live in them.</summary>
public sealed class ReadBoroughs(CommonwealContext context)
{
    public async Task<IReadOnlyList<Borough>> ListAsync(CancellationToken cancellation) => await context.Set<Borough>().AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellation);
}
