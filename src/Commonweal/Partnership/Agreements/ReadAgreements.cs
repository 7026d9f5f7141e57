using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>Where one party stands with one version.</summary>
public sealed record PartyStanding(PartnerOrganisation Partner, ApprovalReading Approval, SovereignBody? Body, SignatoryReading Signatory);

/// <summary>An agreement with the version that counts on the day it is read, and where each party stands with it.</summary>
/// <param name="Current">The version in effect on that day, or the latest put forward; null where there is no text yet.</param>
public sealed record AgreementReading(Agreement Agreement, Agreement? Parent, IReadOnlyList<AgreementVersion> Versions, AgreementVersion? Current, IReadOnlyList<PartyStanding> Standings)
{
    public string Url => Address(Agreement.Slug);

    public int ApprovedCount => Standings.Count(s => s.Approval.Counts);

    /// <summary>"Approved by 8 of 10 partners".</summary>
    public string ApprovedInWords => Current is null ? "No text yet" : $"Approved by {ApprovedCount} of {Standings.Count} partners";

    public static string Address(string slug) => $"/partnership/agreements/{slug}";
}

/// <summary>Reads agreements as they stood on a day, as known by an instant.</summary>
public sealed class ReadAgreements(CommonwealContext context, TwoDates dates)
{
    public async Task<IReadOnlyList<AgreementReading>> ListAsync(CancellationToken cancellation) => await ReadAsync(null, cancellation);

    public async Task<AgreementReading?> FindAsync(string slug, CancellationToken cancellation) => (await ReadAsync(slug, cancellation)).SingleOrDefault();

    /// <summary>The version in effect on a day, or else the latest put forward.</summary>
    public static AgreementVersion? CurrentOf(IEnumerable<AgreementVersion> versions, DateOnly asAt)
    {
        var published = versions.Where(v => v.PublishedOn <= asAt).OrderBy(v => v.Number).ToList();
        return published.LastOrDefault(v => v.EffectiveFrom <= asAt) ?? published.LastOrDefault();
    }

    /// <summary>Where each party stands with one version, in the order of the partners' names.</summary>
    public async Task<IReadOnlyList<PartyStanding>> StandingsAsync(AgreementVersion version, CancellationToken cancellation)
    {
        var rows = await RowsAsync(v => v.Id == version.Id, cancellation);
        return rows.StandingsOf(version, dates.AsAt);
    }

    private async Task<IReadOnlyList<AgreementReading>> ReadAsync(string? slug, CancellationToken cancellation)
    {
        var agreements = await context.Set<Agreement>().AsNoTracking().ToListAsync(cancellation);
        var chosen = agreements.Where(a => slug is null || a.Slug == slug).OrderBy(a => a.Kind).ThenBy(a => a.Title, StringComparer.CurrentCulture).ToList();
        var ids = chosen.Select(a => a.Id).ToList();
        var rows = await RowsAsync(v => ids.Contains(v.AgreementId), cancellation);
        return [.. chosen.Select(agreement =>
        {
            var versions = rows.Versions.Where(v => v.AgreementId == agreement.Id && v.PublishedOn <= dates.AsAt).OrderBy(v => v.Number).ToList();
            var current = CurrentOf(versions, dates.AsAt);
            var standings = current is null ? rows.Unanswered(agreement.Id) : rows.StandingsOf(current, dates.AsAt);
            return new AgreementReading(agreement, agreements.Find(a => a.Id == agreement.ParentId), versions, current, standings);
        })];
    }

    private async Task<AgreementRows> RowsAsync(System.Linq.Expressions.Expression<Func<AgreementVersion, bool>> which, CancellationToken cancellation)
    {
        var versions = context.Set<AgreementVersion>().Where(which);
        var approvals = context.Set<Approval>().Where(a => versions.Any(v => v.Id == a.AgreementVersionId));
        return new AgreementRows(
            await versions.AsNoTracking().ToListAsync(cancellation),
            await context.Set<AgreementParty>().Where(p => p.AskedOn == null || p.AskedOn <= dates.AsAt).AsNoTracking().ToListAsync(cancellation),
            await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation),
            await context.Set<SovereignBody>().AsNoTracking().ToDictionaryAsync(b => b.Id, cancellation),
            await approvals.AsNoTracking().ToListAsync(cancellation),
            await context.Set<ApprovalFollowUp>().Where(f => approvals.Any(a => a.Id == f.ApprovalId)).AsNoTracking().ToListAsync(cancellation),
            await context.Set<Signature>().Where(s => versions.Any(v => v.Id == s.AgreementVersionId)).AsNoTracking().ToListAsync(cancellation));
    }

    private sealed record AgreementRows(
        List<AgreementVersion> Versions, List<AgreementParty> Parties, List<PartnerOrganisation> Partners, Dictionary<SovereignBodyId, SovereignBody> Bodies,
        List<Approval> Approvals, List<ApprovalFollowUp> FollowUps, List<Signature> Signatures)
    {
        public IReadOnlyList<PartyStanding> StandingsOf(AgreementVersion version, DateOnly asAt) => [.. PartiesOf(version.AgreementId).Select(partner =>
        {
            var approval = ApprovalReading.Of(version.Hash, Approvals.Where(a => a.PartnerId == partner.Id && a.AgreementVersionId == version.Id), FollowUps, asAt);
            var signatory = SignatoryReading.Of(Signatures.Where(s => s.PartnerId == partner.Id && s.AgreementVersionId == version.Id), EndedBy(asAt), asAt);
            return new PartyStanding(partner, approval, approval.Approval?.BodyId is { } body ? Bodies[body] : null, signatory);
        })];

        public IReadOnlyList<PartyStanding> Unanswered(AgreementId agreement) =>
            [.. PartiesOf(agreement).Select(partner => new PartyStanding(partner, new ApprovalReading(ApprovalState.NotApproved, null), null, SignatoryReading.Of([], new HashSet<ApprovalId>(), default)))];

        private HashSet<ApprovalId> EndedBy(DateOnly asAt) =>
            [.. FollowUps.Where(f => f.On <= asAt && f.Kind is FollowUpKind.Withdrawn or FollowUpKind.EnteredInError).Select(f => f.ApprovalId)];

        private IEnumerable<PartnerOrganisation> PartiesOf(AgreementId agreement)
        {
            var ids = Parties.Where(p => p.AgreementId == agreement).Select(p => p.PartnerId).ToHashSet();
            return Partners.Where(p => ids.Contains(p.Id));
        }
    }
}
