using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>Bodies of the partnership: each partner that agrees a course there must be bound by the clause that made the body.</summary>
internal static class BodyActs
{
    public static Outcome<Ground> Agree(AgreementBook book, AgreeInBody act, DateOnly asAt)
    {
        if (act.For.Count == 0)
        {
            return new ActsForNobody();
        }

        var body = book.Find<CreatesBody>(act.Body, act.For, asAt, null, () => new NoClauseCreatesBody(act.Body));
        return body.IsRefused ? body.Refusal : Grounds.Of(book, [body.Value], act.For, asAt);
    }

    /// <summary>A term that a clause sets is changed by another version that every party approves; a term left open is the body's own matter.</summary>
    public static Outcome<Ground> Change(AgreementBook book, ChangeTerms act, DateOnly asAt)
    {
        var body = book.Find<CreatesBody>(act.Body, act.By.Partner is { } partner ? [partner] : null, asAt, null, () => new NoClauseCreatesBody(act.Body));
        if (body.IsRefused)
        {
            return body.Refusal;
        }

        foreach (var entry in book.About<SetsTerms>(act.Body))
        {
            foreach (var party in entry.Agreement.Parties)
            {
                if (((SetsTerms)entry.Clause.Effect).Value(act.Term) is { } value && entry.For(party, asAt) is not null)
                {
                    return new TermIsAgreed(act.Body, act.Term, value, entry.Clause, entry.Agreement);
                }
            }
        }

        return Grounds.Of(book, [body.Value], act.By.Partner is { } acting ? [acting] : body.Value.Concerns, asAt);
    }
}
