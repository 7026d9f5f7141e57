using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Concerns;

/// <summary>A concern as a party reads it.</summary>
public sealed record ConcernReading(
    ConcernHistory History, PartnerOrganisation Subject, IReadOnlyList<PartnerOrganisation> Raisers, IReadOnlyList<Behaviour> Cited, IReadOnlyList<EvidenceName> Evidence)
{
    public const string ListAddress = "/governance/concerns";

    public Concern Concern => History.Concern;

    public string Url => Address(Concern.Reference);

    public string RaisersInWords => string.Join(", ", Raisers.Select(r => r.ShortName));

    public PartnerOrganisation ByOf(ConcernStep step) => step.PartnerId == Subject.Id ? Subject : Raisers.First(r => r.Id == step.PartnerId);

    public static string Address(string reference) => $"{ListAddress}/{reference}";
}

/// <summary>
/// Reads behaviour concerns for whoever acts for one of their parties in a role that may see them, and gives nobody else anything: this is the only way to them.
/// </summary>
public sealed class ReadConcerns(CommonwealContext context, Standing standing, AccessRules rules, ReadPartners partners, ReadBehaviours behaviours, TwoDates dates)
{
    public async Task<IReadOnlyList<ConcernReading>> ListAsync(CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own || await rules.MaySeeAsync(KindOfThing.Concerns, standing, cancellation) == Sight.Nothing)
        {
            return [];
        }

        var concerns = await context.Set<Concern>().AsNoTracking()
            .Where(c => c.RaisedOn <= dates.AsAt && (c.SubjectId == own || c.RaisedBy == own || context.Set<ConcernRaiser>().Any(r => r.ConcernId == c.Id && r.PartnerId == own)))
            .OrderByDescending(c => c.KnownFrom).ToListAsync(cancellation);
        var ids = concerns.Select(c => c.Id).ToList();
        var raisers = (await context.Set<ConcernRaiser>().AsNoTracking().Where(r => ids.Contains(r.ConcernId)).ToListAsync(cancellation)).ToLookup(r => r.ConcernId);
        var steps = (await context.Set<ConcernStep>().AsNoTracking().Where(s => ids.Contains(s.ConcernId) && s.On <= dates.AsAt).ToListAsync(cancellation)).ToLookup(s => s.ConcernId);
        var files = (await context.Set<ConcernEvidence>().AsNoTracking().Where(e => ids.Contains(e.ConcernId)).OrderBy(e => e.Number)
            .Select(e => new { e.ConcernId, e.Number, e.StepId, e.Name }).ToListAsync(cancellation)).ToLookup(e => e.ConcernId, e => new EvidenceName(e.Number, e.StepId, e.Name));
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var promised = await behaviours.ListAsync(cancellation);
        return
        [
            .. concerns.Select(c => new ConcernHistory(c, raisers[c.Id], steps[c.Id])).Where(h => h.IsParty(own))
                .Select(h => Reading(h, named, promised, [.. files[h.Concern.Id].Where(f => h.Steps.Any(s => s.Id == f.StepId))])),
        ];
    }

    public async Task<ConcernReading?> FindAsync(string reference, CancellationToken cancellation) =>
        (await ListAsync(cancellation)).FirstOrDefault(c => c.Concern.Reference == reference);

    /// <summary>The file itself, where the concern is one that this reader may see.</summary>
    public async Task<ConcernEvidence?> FileAsync(string reference, int number, CancellationToken cancellation) =>
        await FindAsync(reference, cancellation) is { } found && found.Evidence.Any(e => e.Number == number)
            ? await context.Set<ConcernEvidence>().AsNoTracking().SingleAsync(e => e.ConcernId == found.Concern.Id && e.Number == number, cancellation)
            : null;

    private static ConcernReading Reading(ConcernHistory history, Dictionary<PartnerId, PartnerOrganisation> named, IReadOnlyList<Behaviour> promised, IReadOnlyList<EvidenceName> files) =>
        new(history, named[history.Concern.SubjectId], [.. history.Raisers.Select(r => named[r])], [.. promised.Where(b => history.Concern.Behaviours.Contains(b.Slug))], files);
}
