using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Disputes;

/// <summary>A dispute as it stood on a day.</summary>
public sealed record DisputeReading(DisputeHistory History, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, DateOnly AsAt)
{
    public const string ListAddress = "/governance/disputes";

    public Dispute Dispute => History.Dispute;

    public string Url => Address(Dispute.Slug);

    public string RaisedBy => Partners[Dispute.RaisedBy].ShortName;

    public string Others => string.Join(", ", History.Parties.Skip(1).Select(p => Partners[p].ShortName));

    public string StateInWords => History.IsWithdrawn ? "Withdrawn" : History.IsSettled ? "Settled" : History.Stage.InWords();

    public StateShape Shape => History.IsSettled ? StateShape.Good : History.IsWithdrawn ? StateShape.Plain : History.IsStageOverdue(AsAt) ? StateShape.Caution : StateShape.Partly;

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}

/// <summary>Reads disputes for whoever may see the partnership's working papers; nobody else is given any.</summary>
public sealed class ReadDisputes(CommonwealContext context, TwoDates dates, ReadPartners partners, Standing standing, AccessRules rules)
{
    /// <summary>The open first, then the latest.</summary>
    public async Task<IReadOnlyList<DisputeReading>> ListAsync(CancellationToken cancellation)
    {
        if (!await MaySeeAsync(cancellation))
        {
            return [];
        }

        var disputes = await context.Set<Dispute>().AsNoTracking().Where(d => d.NoticeOn <= dates.AsAt).ToListAsync(cancellation);
        var parties = (await context.Set<DisputeParty>().AsNoTracking().ToListAsync(cancellation)).ToLookup(p => p.DisputeId, p => p.PartnerId);
        var steps = (await context.Set<DisputeStep>().AsNoTracking().Where(s => s.On <= dates.AsAt).ToListAsync(cancellation)).ToLookup(s => s.DisputeId);
        var days = await DaysAsync(cancellation);
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        return [.. disputes.Select(d => new DisputeReading(new DisputeHistory(d, parties[d.Id], steps[d.Id], days), named, dates.AsAt))
            .OrderBy(d => !d.History.IsOpen).ThenByDescending(d => d.Dispute.NoticeOn).ThenBy(d => d.Dispute.Slug, StringComparer.Ordinal)];
    }

    public async Task<DisputeReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(d => d.Dispute.Slug == slug);

    public async Task<bool> MaySeeAsync(CancellationToken cancellation) => await rules.MaySeeAsync(KindOfThing.Partnership, standing, cancellation) != Sight.Nothing;

    public async Task<IReadOnlyList<DisputeTerm>> TermsAsync(CancellationToken cancellation) =>
        [.. (await context.Set<DisputeTerm>().AsNoTracking().ToListAsync(cancellation)).OrderBy(t => t.Stage)];

    private async Task<Dictionary<DisputeStage, int>> DaysAsync(CancellationToken cancellation) => (await TermsAsync(cancellation)).ToDictionary(t => t.Stage, t => t.Days);
}
