using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Incentives;

/// <summary>Incentives as they stood on a day, with every version and the targets by which they are told.</summary>
public sealed record IncentivesReading(
    IReadOnlyList<Incentive> All, IReadOnlyList<Incentive> Versions, IReadOnlyDictionary<string, TargetReading> Targets, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, DateOnly AsAt)
{
    public const string ListAddress = "/finance/incentives";

    public IReadOnlyList<Incentive> Agreed => [.. All.Where(i => i.Stage == IncentiveStage.Agreed)];

    public IReadOnlyList<Incentive> BeingShaped => [.. All.Where(i => i.IsBeingShaped).OrderBy(i => i.NextBy)];

    public IReadOnlyList<IncentiveShare> Shares => IncentiveShares.Of(All, AsAt);

    public bool IsMadeUp => Versions.Any(v => v.IsMadeUp);

    public static string Address(string slug) => $"{ListAddress}/{slug}";

    public Incentive? Find(string slug) => All.FirstOrDefault(i => i.Slug == slug);

    public string TargetOf(Incentive incentive) => Targets.TryGetValue(incentive.Target, out var target) ? target.Target.Text : incentive.Target;

    public string? TargetUrl(Incentive incentive) => Targets.GetValueOrDefault(incentive.Target)?.Url;
}

/// <summary>Reads incentives as they stood on a day, as known by an instant.</summary>
public sealed class ReadIncentives(CommonwealContext context, TwoDates dates, ReadPartners readPartners, ReadTargets readTargets)
{
    public async Task<IncentivesReading> ReadAsync(CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var targets = (await readTargets.ListAsync(cancellation)).ToDictionary(t => t.Target.Reference);
        var versions = await context.Set<Incentive>().AsNoTracking().Where(i => i.On <= dates.AsAt).OrderBy(i => i.Slug).ThenBy(i => i.Version).ToListAsync(cancellation);
        return new(IncentiveShares.On(versions, dates.AsAt), versions, targets, partners, dates.AsAt);
    }
}
