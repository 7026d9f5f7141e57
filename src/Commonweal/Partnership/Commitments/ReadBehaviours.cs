using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>The behaviours that the partners promised, and the lines on leaders, in the order of the agreement.</summary>
public sealed class ReadBehaviours(CommonwealContext context)
{
    public async Task<IReadOnlyList<Behaviour>> ListAsync(CancellationToken cancellation) =>
        await context.Set<Behaviour>().AsNoTracking().OrderBy(b => b.Kind).ThenBy(b => b.Number).ToListAsync(cancellation);

    /// <summary>Where one of them is shown.</summary>
    public static string Address(string slug) => $"{CommitmentReading.Address(2)}#{slug}";
}
