using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>Reads the sources once and works out which clause binds whom between which days.</summary>
internal sealed class BookReader
{
    private readonly BookSources sources;
    private readonly Dictionary<(AgreementVersionId, PartnerId), List<Standing>> standings = [];
    private readonly Dictionary<AgreementVersionId, AgreementOfClause> agreements = [];

    private BookReader(BookSources sources) => this.sources = sources;

    public static AgreementBook Read(BookSources sources)
    {
        var reader = new BookReader(sources);
        var parties = GroupBy(sources.Parties, p => p.AgreementId);
        var versions = GroupBy(sources.Versions, v => v.AgreementId);
        reader.ReadStandings(parties);
        foreach (var agreement in sources.Agreements)
        {
            var ofAgreement = versions.GetValueOrDefault(agreement.Id) ?? [];
            PartnerId[] partners = [.. (parties.GetValueOrDefault(agreement.Id) ?? []).Select(p => p.PartnerId)];
            Replacement.Apply(ofAgreement, partners, reader.standings);
            foreach (var version in ofAgreement)
            {
                reader.agreements[version.Id] = new AgreementOfClause(
                    agreement.Id, version.Id, agreement.Title, agreement.Kind, version.Number, version.EffectiveFrom, version.Expires, partners);
            }
        }

        return new AgreementBook(reader.Entries(), new BookContext(sources, reader.standings));
    }

    private static Dictionary<TKey, List<T>> GroupBy<TKey, T>(IReadOnlyList<T> rows, Func<T, TKey> key) where TKey : notnull
    {
        var groups = new Dictionary<TKey, List<T>>();
        foreach (var row in rows)
        {
            var group = groups.TryGetValue(key(row), out var existing) ? existing : groups[key(row)] = [];
            group.Add(row);
        }

        return groups;
    }

    private void ReadStandings(Dictionary<AgreementId, List<AgreementParty>> parties)
    {
        var bodies = sources.Bodies.ToDictionary(b => b.Id);
        var approvals = GroupBy([.. sources.Approvals.Where(a => IsByItsOwnBody(a, bodies))], a => (a.AgreementVersionId, a.PartnerId));
        var followUps = GroupBy(sources.FollowUps, f => f.ApprovalId);
        var endings = GroupBy(sources.Endings, e => (e.AgreementVersionId, e.PartnerId));
        foreach (var version in sources.Versions)
        {
            foreach (var party in parties.GetValueOrDefault(version.AgreementId) ?? [])
            {
                var key = (version.Id, party.PartnerId);
                var given = approvals.GetValueOrDefault(key) ?? [];
                var after = followUps.Count == 0 ? [] : given.SelectMany(a => followUps.GetValueOrDefault(a.Id) ?? []).ToList();
                standings[key] = Standings.Of(version, given, after, endings.GetValueOrDefault(key)?.MinBy(e => e.LastDay));
            }
        }
    }

    // A health and wellbeing board endorses; it does not decide for its council (S3:27).
    private static bool IsByItsOwnBody(Approval approval, Dictionary<SovereignBodyId, SovereignBody> bodies) =>
        approval.BodyId is not { } id
        || (bodies.TryGetValue(id, out var body) && body.PartnerId == approval.PartnerId && body.Kind.Decides());

    private BookEntry[] Entries()
    {
        var entries = new List<BookEntry>(sources.Clauses.Count);
        foreach (var clause in sources.Clauses)
        {
            if (agreements.TryGetValue(clause.AgreementVersionId, out var agreement))
            {
                entries.Add(new BookEntry(clause, agreement, InForce(clause, agreement)));
            }
        }

        return [.. entries];
    }

    private ClauseInForce[] InForce(Clause clause, AgreementOfClause agreement)
    {
        var inForce = new List<ClauseInForce>(agreement.Parties.Count);
        foreach (var partner in agreement.Parties)
        {
            foreach (var standing in standings[(clause.AgreementVersionId, partner)])
            {
                var from = clause.Effect.From > standing.From ? clause.Effect.From.Value : standing.From;
                var to = clause.Effect.To < standing.To ? clause.Effect.To.Value : standing.To;
                if (standing.Kind == StandingKind.InForce && from <= to)
                {
                    inForce.Add(new ClauseInForce(clause, agreement, partner, from, to == DateOnly.MaxValue ? null : to, standing.Approval!.Date is null));
                }
            }
        }

        return [.. inForce];
    }
}

/// <summary>A later version replaces an earlier one of the same agreement on the first day on which it binds everyone the earlier one binds; until then the earlier stands.</summary>
internal static class Replacement
{
    public static void Apply(List<AgreementVersion> versions, PartnerId[] parties, Dictionary<(AgreementVersionId, PartnerId), List<Standing>> standings)
    {
        if (versions.Count < 2)
        {
            return;
        }

        var days = new List<(AgreementVersionId Version, DateOnly Day)>();
        foreach (var earlier in versions)
        {
            if (FirstDay(earlier, versions, parties, standings) is { } day)
            {
                days.Add((earlier.Id, day));
            }
        }

        foreach (var (version, day) in days)
        {
            foreach (var party in parties)
            {
                Standings.ReplaceFrom(standings[(version, party)], day);
            }
        }
    }

    private static DateOnly? FirstDay(
        AgreementVersion earlier, List<AgreementVersion> versions, PartnerId[] parties, Dictionary<(AgreementVersionId, PartnerId), List<Standing>> standings)
    {
        DateOnly? first = null;
        foreach (var later in versions.Where(v => v.Number > earlier.Number))
        {
            var days = parties.SelectMany(p => standings[(earlier.Id, p)].Concat(standings[(later.Id, p)])).Select(s => s.From).Distinct().Order();
            foreach (var day in days)
            {
                var bound = parties.Where(p => Standings.At(standings[(earlier.Id, p)], day).Kind == StandingKind.InForce).ToList();
                if (bound.Count > 0 && bound.TrueForAll(p => Standings.At(standings[(later.Id, p)], day).Kind == StandingKind.InForce))
                {
                    first = first is null || day < first ? day : first;
                    break;
                }
            }
        }

        return first;
    }
}
