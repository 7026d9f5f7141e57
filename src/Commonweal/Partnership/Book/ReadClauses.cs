using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Book;

/// <summary>What the clauses of one version do, and what they would contradict.</summary>
public sealed class ReadClauses(CommonwealContext context, TheBook theBook)
{
    public async Task<IReadOnlyList<Clause>> OfAsync(AgreementVersionId version, CancellationToken cancellation) =>
        [.. (await context.Set<Clause>().AsNoTracking().Where(c => c.AgreementVersionId == version).ToListAsync(cancellation)).OrderBy(c => c.Reference, StringComparer.Ordinal)];

    /// <summary>Seen before anyone approves: what its clauses contradict in each other, in what is in force, or in a grantor's own scheme.</summary>
    public async Task<IReadOnlyList<Contradiction>> ContradictionsAsync(Agreement agreement, AgreementVersion version, CancellationToken cancellation)
    {
        var clauses = await OfAsync(version.Id, cancellation);
        if (clauses.Count == 0)
        {
            return [];
        }

        var parties = await context.Set<AgreementParty>().Where(p => p.AgreementId == agreement.Id).Select(p => p.PartnerId).ToListAsync(cancellation);
        var powers = await context.Set<GrantingPower>().AsNoTracking().ToListAsync(cancellation);
        var standing = new AgreementOfClause(agreement.Id, version.Id, agreement.Title, agreement.Kind, version.Number, version.EffectiveFrom, version.Expires, parties);
        return (await theBook.NowAsync(cancellation)).Contradictions(clauses, standing, powers);
    }
}
