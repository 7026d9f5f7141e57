using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Partnership.Book;

/// <summary>What a clause does, in a sentence.</summary>
public static class EffectInWords
{
    /// <param name="nameOf">The short name of a partner.</param>
    public static string Of(ClauseEffect effect, Func<PartnerId, string> nameOf) => What(effect, nameOf) + When(effect);

    private static string What(ClauseEffect effect, Func<PartnerId, string> nameOf) => effect switch
    {
        CreatesBody body => $"Makes the body {Plain(body.Body)}: {body.Terms}",
        SetsTerms terms => $"Sets terms of {Plain(terms.Body)}: {Terms(terms)}",
        GrantsAuthority grant => $"Lets {Partners(grant.Grantors, nameOf)} grant the post {Plain(grant.Post)} authority to {grant.Actions.InWords()}{Limit(grant.LimitPence)}",
        PoolsFund pool => $"Pools the fund {Plain(pool.Fund)} of {Partners(pool.Contributors, nameOf)}{(pool.IsLive ? "" : "; not live, since nobody leads it")}",
        SetsPhase phase => $"Money for {string.Join(", ", phase.Funds.Select(Plain))} is {phase.State.ToString().ToLowerInvariant()}{(phase.IsRingFenced ? ", within ring fences" : "")}",
        SharesRisk risk => $"Shares {string.Join(", ", risk.Covers).ToLowerInvariant()} of {string.Join(", ", risk.Funds.Select(Plain))}",
        SharesData share => $"Shares {Plain(share.Source)} for {Plain(share.Purpose)}, from {Partners(share.FromPartners, nameOf)} to {Partners(share.ToPartners, nameOf)}",
        RequiresNotice notice => $"Asks that this be brought to {Plain(notice.GivenTo)} first: {Words(notice.Of.ToString())}{Over(notice.ThresholdPence)}",
        SetsTarget target => $"Sets the target {target.Target}",
        CommitsToStage stage => $"Commits to stage {stage.Stage} of ladder {stage.Area} by {stage.By:d MMMM yyyy}",
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };

    private static string When(ClauseEffect effect) => (effect.From, effect.To) switch
    {
        (null, null) => "",
        ({ } from, null) => $", from {from:d MMMM yyyy}",
        (null, { } to) => $", until {to:d MMMM yyyy}",
        ({ } from, { } to) => $", from {from:d MMMM yyyy} to {to:d MMMM yyyy}",
    };

    private static string Terms(SetsTerms terms)
    {
        var set = Enum.GetValues<BodyTerm>().Select(term => (term, Value: terms.Value(term))).Where(pair => pair.Value is not null).Select(pair => $"{Words(pair.term.ToString())} {Words(pair.Value!)}").ToList();
        return set.Count == 0 ? "none agreed yet" : string.Join(", ", set);
    }

    private static string Partners(IReadOnlyList<PartnerId> partners, Func<PartnerId, string> nameOf) => partners.Count == 0 ? "each party" : string.Join(", ", partners.Select(nameOf));

    private static string Limit(long? pence) => pence is { } limit ? $" up to £{limit / 100m:#,##0.##}" : "";

    private static string Over(long? pence) => pence is { } threshold ? $" of more than £{threshold / 100m:#,##0.##}" : "";

    private static string Plain(string slug) => slug.Replace('-', ' ');

    /// <summary>"ServiceDevelopment" is "service development".</summary>
    private static string Words(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]) ? $" {char.ToLowerInvariant(c)}" : c.ToString())).ToLowerInvariant();
}
