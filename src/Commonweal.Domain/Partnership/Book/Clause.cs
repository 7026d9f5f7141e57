using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>
/// A sentence of an agreement's text with what it does. One printed reference may do several things: it is then several clauses with the same words.
/// It is never edited: changed words are another version of the agreement.
/// </summary>
public sealed class Clause : IEvent
{
    public required ClauseId Id { get; init; }

    public required AgreementVersionId AgreementVersionId { get; init; }

    /// <summary>As printed in the text, such as C7.2.</summary>
    public required string Reference { get; init; }

    public required string Sentence { get; init; }

    public required ClauseEffect Effect { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>The agreement a clause stands in, as the book needs it.</summary>
/// <param name="Expires">The last day of its term. A passed expiry flags what cites it and does not end it (AGR-02).</param>
public sealed record AgreementOfClause(
    AgreementId Id,
    AgreementVersionId VersionId,
    string Title,
    AgreementKind Kind,
    int Number,
    DateOnly? EffectiveFrom,
    DateOnly? Expires,
    IReadOnlyList<PartnerId> Parties)
{
    /// <summary>As it stands in a sentence: the section 75 agreement “…”.</summary>
    public string InWords => $"the {char.ToLowerInvariant(Kind.InWords()[0])}{Kind.InWords()[1..]} “{Title}”";

    public bool IsPastTerm(DateOnly asAt) => Expires < asAt;
}

/// <summary>A clause that binds one partner between two dates: its own body approved that text, the date has come, and nothing has ended it.</summary>
/// <param name="To">The last day, or null where it still binds.</param>
/// <param name="IsNotedOnly">The approval is known only as noted: that it approves this text, from the day the agreement took effect, is our reading .</param>
public sealed record ClauseInForce(Clause Clause, AgreementOfClause Agreement, PartnerId Partner, DateOnly From, DateOnly? To, bool IsNotedOnly = false)
{
    public bool Holds(DateOnly asAt) => From <= asAt && (To is null || To >= asAt);

    /// <summary>Still binding, though the term of its agreement has passed.</summary>
    public bool IsPastTerm(DateOnly asAt) => Agreement.IsPastTerm(asAt);
}

/// <summary>That one party's own body ended a version for itself, or accepted another agreement in its place (S1:31, S1:98).</summary>
public sealed class AgreementEnding : IEvent
{
    public long Id { get; init; }

    public required AgreementVersionId AgreementVersionId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required EndingKind Kind { get; init; }

    /// <summary>The last day on which the version binds the partner.</summary>
    public required DateOnly LastDay { get; init; }

    public AgreementVersionId? ReplacedBy { get; init; }

    /// <summary>The reason and the minute, in the recorder's words.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum EndingKind
{
    Ended,
    Replaced,
}
