using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>Puts together what an act rests on with what to mind about it.</summary>
internal static class Grounds
{
    /// <param name="used">The clauses relied on, the one that allows the act first.</param>
    /// <param name="partners">Those whom each clause had to bind.</param>
    /// <param name="quiet">True where a passed term needs no caution: payments and care already arranged.</param>
    public static Ground Of(AgreementBook book, List<BookEntry> used, IReadOnlyList<PartnerId> partners, DateOnly asAt, bool quiet = false, params ReadOnlySpan<Caution> extra)
    {
        var clauses = ImmutableArray.CreateBuilder<ClauseInForce>(used.Count * partners.Count);
        var cautions = ImmutableArray.CreateBuilder<Caution>();
        foreach (var entry in used)
        {
            foreach (var partner in partners)
            {
                if (entry.For(partner, asAt) is { } held)
                {
                    clauses.Add(held);
                }
            }

            if (!quiet && entry.Agreement.IsPastTerm(asAt) && !HasTerm(cautions, entry.Agreement))
            {
                cautions.Add(new PastTerm(entry.Agreement));
            }
        }

        if (!quiet)
        {
            AboutPartners(book.Context, clauses, partners, cautions);
        }

        cautions.AddRange(extra);
        return new Ground(new ClauseBasis(clauses.DrainToImmutable()), cautions.DrainToImmutable());
    }

    private static void AboutPartners(
        BookContext context, ImmutableArray<ClauseInForce>.Builder clauses, IReadOnlyList<PartnerId> partners, ImmutableArray<Caution>.Builder cautions)
    {
        List<string>? noted = null;
        foreach (var clause in clauses)
        {
            if (clause.IsNotedOnly && noted?.Contains(context.NameOf(clause.Partner)) != true)
            {
                (noted ??= []).Add(context.NameOf(clause.Partner));
            }
        }

        if (noted is not null)
        {
            cautions.Add(new ApprovalOnlyNoted([.. noted]));
        }

        foreach (var partner in partners)
        {
            if (context.IsFederation(partner))
            {
                cautions.Add(new FederationForItself(context.NameOf(partner)));
            }
        }
    }

    private static bool HasTerm(ImmutableArray<Caution>.Builder cautions, AgreementOfClause agreement)
    {
        foreach (var caution in cautions)
        {
            if (caution is PastTerm term && term.Agreement.VersionId == agreement.VersionId)
            {
                return true;
            }
        }

        return false;
    }
}
