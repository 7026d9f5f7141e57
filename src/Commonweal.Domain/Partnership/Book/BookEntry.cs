using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>One clause with everyone it binds and when.</summary>
internal sealed class BookEntry(Clause clause, AgreementOfClause agreement, ClauseInForce[] inForce)
{
    private readonly ClauseInForce[] inForce = inForce;

    public Clause Clause { get; } = clause;

    public AgreementOfClause Agreement { get; } = agreement;

    public ReadOnlySpan<ClauseInForce> InForce => inForce;

    /// <summary>The partners the clause concerns: those it names, or else each party.</summary>
    public IReadOnlyList<PartnerId> Concerns => Clause.Effect.Concerns is { Count: > 0 } named ? named : Agreement.Parties;

    public static BookEntry[] Group(IEnumerable<ClauseInForce> clauses) =>
        [.. clauses.GroupBy(c => c.Clause.Id).Select(g => new BookEntry(g.First().Clause, g.First().Agreement, [.. g]))];

    /// <summary>The clause as it binds the partner on the day, or null.</summary>
    public ClauseInForce? For(PartnerId partner, DateOnly asAt)
    {
        foreach (var held in inForce)
        {
            if (held.Partner == partner && held.Holds(asAt))
            {
                return held;
            }
        }

        return null;
    }

    /// <summary>Whether the clause binds each of the partners on the day.</summary>
    public bool BindsEach(IReadOnlyList<PartnerId> partners, DateOnly asAt)
    {
        for (var i = 0; i < partners.Count; i++)
        {
            if (For(partners[i], asAt) is null)
            {
                return false;
            }
        }

        return partners.Count > 0;
    }
}
