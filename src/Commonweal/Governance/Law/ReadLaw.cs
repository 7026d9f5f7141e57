using Commonweal.Domain.Governance.Bodies;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Law;

/// <summary>Reads the law of bodies.</summary>
public sealed class ReadLaw(CommonwealContext context)
{
    public async Task<LawOfBodies> AllAsync(CancellationToken cancellation) => new(await ListAsync(cancellation));

    public async Task<IReadOnlyList<BodyLaw>> ListAsync(CancellationToken cancellation) => await context.Set<BodyLaw>().AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancellation);
}
