using Commonweal.Domain.Governance.Bodies;
using Commonweal.Platform.Authority;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Law;

/// <summary>Reads the law of bodies.</summary>
public sealed class ReadLaw(Kept<IReadOnlyList<BodyLaw>> kept)
{
    public async Task<LawOfBodies> AllAsync(CancellationToken cancellation) => new(await ListAsync(cancellation));

    public ValueTask<IReadOnlyList<BodyLaw>> ListAsync(CancellationToken cancellation) =>
        kept.ReadAsync(async (context, cancel) => await context.Set<BodyLaw>().AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancel), cancellation);
}
