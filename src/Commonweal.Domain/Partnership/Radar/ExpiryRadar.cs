using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Radar;

/// <summary>Something with an end, or something awaited since a day.</summary>
/// <param name="Subject">The slug of the agreement, post or secondment it is about, for a link.</param>
/// <param name="Partner">The partner it concerns; null where it concerns all.</param>
public sealed record RadarItem(RadarKind Kind, DateOnly Date, string Subject, string Sentence, PartnerId? Partner = null)
{
    /// <summary>Days from the day viewed: negative where the date has passed.</summary>
    public required int DaysAway { get; init; }
}

public enum RadarKind
{
    AgreementExpires,
    RefreshDue,
    SharingExpires,
    ApprovalAwaited,
    ConditionNotMet,
    GrantEnds,
    SecondmentEnds,
    ContributionEnds,
}

/// <summary>What the radar looks at, as it was known at one instant.</summary>
public sealed record RadarSources
{
    public IReadOnlyList<PartnerOrganisation> Partners { get; init; } = [];

    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    public IReadOnlyList<AgreementParty> Parties { get; init; } = [];

    public IReadOnlyList<AgreementVersion> Versions { get; init; } = [];

    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    public IReadOnlyList<ApprovalFollowUp> FollowUps { get; init; } = [];

    public IReadOnlyList<JointPost> Posts { get; init; } = [];

    public IReadOnlyList<AuthorityGrant> Grants { get; init; } = [];

    /// <summary>Grants that are asked for.</summary>
    public IReadOnlyList<AwaitedGrant> Awaited { get; init; } = [];

    public IReadOnlyList<Secondment> Secondments { get; init; } = [];

    public IReadOnlyList<ResourceContribution> Contributions { get; init; } = [];
}

/// <summary>What ends or falls due, and what is awaited, as seen from a day (AGR-02).</summary>
public static class ExpiryRadar
{
    /// <param name="asAt">The day it is seen from.</param>
    /// <param name="days">How far ahead to look. What has passed and is still not mended stays in sight, however long ago.</param>
    /// <returns>In order of date.</returns>
    public static ImmutableArray<RadarItem> On(RadarSources sources, DateOnly asAt, int days)
    {
        var names = sources.Partners.ToDictionary(p => p.Id, p => p.ShortName);
        var items = Agreements(sources, asAt, names)
            .Concat(Grants(sources, asAt, names))
            .Concat(Secondments(sources, asAt, names))
            .Concat(Contributions(sources, asAt, names));
        return
        [
            .. items.Where(i => i.Date <= asAt.AddDays(days))
                .Select(i => i with { DaysAway = i.Date.DayNumber - asAt.DayNumber })
                .OrderBy(i => i.Date).ThenBy(i => i.Kind).ThenBy(i => i.Subject, StringComparer.Ordinal),
        ];
    }

    // The latest version that has a date is the one that counts: an earlier one is replaced, a proposal without a date has no term.
    private static IEnumerable<RadarItem> Agreements(RadarSources sources, DateOnly asAt, Dictionary<PartnerId, string> names)
    {
        foreach (var agreement in sources.Agreements)
        {
            var published = sources.Versions.Where(v => v.AgreementId == agreement.Id && v.EffectiveFrom is not null && v.PublishedOn <= asAt);
            if (published.MaxBy(v => v.Number) is not { } version)
            {
                continue;
            }

            if (version.Expires is { } expires)
            {
                var kind = agreement.Kind == AgreementKind.InformationSharing ? RadarKind.SharingExpires : RadarKind.AgreementExpires;
                yield return Item(kind, expires, agreement.Slug, $"{agreement.Title}: its term {Ends(expires, asAt)}.");
            }

            if (version.RefreshDue is { } refresh)
            {
                yield return Item(RadarKind.RefreshDue, refresh, agreement.Slug, $"{agreement.Title}: a refresh {(refresh < asAt ? "was" : "is")} due by {Sentences.Day(refresh)}.");
            }

            foreach (var item in Approvals(sources, agreement, version, asAt, names))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<RadarItem> Approvals(RadarSources sources, Agreement agreement, AgreementVersion version, DateOnly asAt, Dictionary<PartnerId, string> names)
    {
        var given = sources.Approvals.Where(a => a.AgreementVersionId == version.Id).ToLookup(a => a.PartnerId);
        foreach (var asked in sources.Parties.Where(p => p.AgreementId == agreement.Id && p.IsAsked(asAt)))
        {
            var party = asked.PartnerId;
            var reading = ApprovalReading.Of(version.Hash, given[party], sources.FollowUps, asAt);
            if (reading.State == ApprovalState.Conditional)
            {
                var sentence = $"{names.GetValueOrDefault(party)}: approved {agreement.Title} on a condition not yet met.";
                yield return Item(RadarKind.ConditionNotMet, reading.Approval!.CountsFrom, agreement.Slug, sentence, party);
            }
            else if (!reading.Counts)
            {
                yield return Item(
                    RadarKind.ApprovalAwaited, asked.AskedOn > version.EffectiveFrom ? asked.AskedOn.Value : version.EffectiveFrom!.Value, agreement.Slug, $"{names.GetValueOrDefault(party)}: has not approved {agreement.Title}.", party);
            }
        }
    }

    private static IEnumerable<RadarItem> Grants(RadarSources sources, DateOnly asAt, Dictionary<PartnerId, string> names)
    {
        var titles = sources.Posts.ToDictionary(p => p.Slug, p => p.Title);
        return LastOf(sources.Grants, g => (g.Post, g.PartnerId, g.Fund, string.Join(',', g.Services)), asAt).Select(g => Item(
            RadarKind.GrantEnds,
            g.To!.Value,
            g.Post,
            $"{titles.GetValueOrDefault(g.Post, g.Post)}: the authority granted by {names.GetValueOrDefault(g.PartnerId)} {Ends(g.To.Value, asAt)}.",
            g.PartnerId));
    }

    private static IEnumerable<RadarItem> Secondments(RadarSources sources, DateOnly asAt, Dictionary<PartnerId, string> names) =>
        LastOf(sources.Secondments, s => s.Slug, asAt).Select(s => Item(
            RadarKind.SecondmentEnds, s.To!.Value, s.Slug, $"{s.Title}, lent by {names.GetValueOrDefault(s.LenderId)}: {Ends(s.To.Value, asAt)}.", s.LenderId));

    private static IEnumerable<RadarItem> Contributions(RadarSources sources, DateOnly asAt, Dictionary<PartnerId, string> names) =>
        LastOf(sources.Contributions, c => (c.PartnerId, c.What), asAt).Select(c => Item(
            RadarKind.ContributionEnds, c.To!.Value, Slug.From(c.What), $"{names.GetValueOrDefault(c.PartnerId)}: its contribution, {c.What}, {Ends(c.To.Value, asAt)}.", c.PartnerId));

    // What has been renewed no longer ends: only the last of a row of periods counts.
    private static IEnumerable<T> LastOf<T, TKey>(IEnumerable<T> facts, Func<T, TKey> key, DateOnly asAt) where T : IVersionedFact =>
        facts.Where(f => f.From <= asAt).GroupBy(key).Select(g => g.MaxBy(f => f.To ?? DateOnly.MaxValue)!).Where(f => f.To is not null);

    private static RadarItem Item(RadarKind kind, DateOnly date, string subject, string sentence, PartnerId? partner = null) =>
        new(kind, date, subject, sentence, partner) { DaysAway = 0 };

    private static string Ends(DateOnly date, DateOnly asAt) => $"{(date < asAt ? "ended" : "ends")} on {Sentences.Day(date)}";
}
