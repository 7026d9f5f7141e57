using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>What a joint post is asked to have been granted.</summary>
/// <param name="Subject">The slug of a service or of a fund.</param>
/// <param name="AlreadyPence">What was already moved, where the limit is on virement within a year.</param>
internal readonly record struct AuthorityAsked(string Subject, LeadActions Action, long? AmountPence, long AlreadyPence = 0, bool IsVirement = false);

/// <summary>Joint posts: each partner acted for must be bound by a clause that opens the way, and must have granted the authority itself.</summary>
internal static class LeadActs
{
    public static Outcome<Ground> Lead(AgreementBook book, LeadFor act, DateOnly asAt)
    {
        if (act.For.Count == 0)
        {
            return new ActsForNobody();
        }

        var used = new List<BookEntry>(2);
        return Authority(book, act.Post, new AuthorityAsked(act.Service, act.Action, act.AmountPence), act.For, asAt, used) is { } refusal
            ? refusal
            : Grounds.Of(book, used, act.For, asAt);
    }

    /// <summary>Null where every partner has granted it within its limit; the clauses relied on are added to <paramref name="used"/>.</summary>
    public static Refusal? Authority(AgreementBook book, string post, AuthorityAsked asked, IReadOnlyList<PartnerId> partners, DateOnly asAt, List<BookEntry> used)
    {
        foreach (var partner in partners)
        {
            var clause = book.Find<GrantsAuthority>(
                post,
                [partner],
                asAt,
                (entry, effect) => Opens(effect, asked) && entry.Concerns.Contains(partner),
                () => new NoClauseGrantsAuthority(book.Context.PostTitle(post), asked.Subject, asked.Action, book.Context.NameOf(partner)));
            if (clause.IsRefused)
            {
                return clause.Refusal;
            }

            if (!used.Contains(clause.Value))
            {
                used.Add(clause.Value);
            }

            if (Granted(book, post, (GrantsAuthority)clause.Value.Clause.Effect, asked, partner, asAt) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static bool Opens(GrantsAuthority effect, AuthorityAsked asked) =>
        (effect.Fund == asked.Subject || effect.Services.Contains(asked.Subject)) && (effect.Actions & asked.Action) == asked.Action;

    private static Refusal? Granted(AgreementBook book, string post, GrantsAuthority clause, AuthorityAsked asked, PartnerId partner, DateOnly asAt)
    {
        AuthorityGrant? granted = null;
        foreach (var grant in book.Context.GrantsTo(post))
        {
            if (grant.PartnerId == partner && grant.Holds(asAt) && grant.Covers(asked.Subject) && (grant.Actions & asked.Action) == asked.Action)
            {
                granted = grant;
                break;
            }
        }

        if (granted is null)
        {
            return new NotGranted(
                book.Context.NameOf(partner), book.Context.PostTitle(post), asked.Subject, asked.Action, book.Context.ItsBody(partner), book.Context.BodyOf(partner));
        }

        var own = Applies(granted.LimitOn, asked) ? granted.LimitPence : null;
        var agreed = Applies(clause.LimitOn, asked) ? clause.LimitPence : null;
        var limit = own is null || agreed < own ? agreed : own;
        return limit is { } most && decimal.Abs(asked.AmountPence ?? 0) + decimal.Abs(asked.AlreadyPence) > most
            ? new BeyondLimit(book.Context.PostTitle(post), most, book.Context.NameOf(partner), asked.IsVirement, book.Context.PostReportsTo(post))
            : null;
    }

    private static bool Applies(LimitOn limit, AuthorityAsked asked) => limit == LimitOn.EachAct || asked.IsVirement;
}
