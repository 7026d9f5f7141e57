using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

/// <summary>Each partner's plans with their aligned parts and priorities, the agreements that say they serve one, and the enablers.</summary>
public sealed class PublishPlans(CommonwealContext context) : IPublish
{
    private const string Page = "/partnership/plans";

    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var plans = await context.Set<PartnerPlan>().AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var parts = await context.Set<AlignedPart>().AsNoTracking().ToListAsync(cancellation);
        var priorities = await context.Set<PlanPriority>().AsNoTracking().ToDictionaryAsync(p => p.Slug, cancellation);
        var served = await context.Set<PriorityServed>().AsNoTracking().ToListAsync(cancellation);
        var agreements = await context.Set<Agreement>().AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Title, cancellation);
        var enablers = await context.Set<Enabler>().AsNoTracking().ToListAsync(cancellation);
        string Priority(PlanPriority p) => $"Priority {p.Number} of {plans[p.PlanId].Name}";
        return
        [
            .. plans.Values.Select(p => new PublishedThing("Plan", p.Name, $"{p.Kind.InWords()}. {p.Shared.InWords()}", $"{Page}#{p.Slug}", p.Provenance)),
            .. parts.Select(p => new PublishedThing("Part of a plan that is aligned", plans[p.PlanId].Name, p.Text, $"{Page}#{plans[p.PlanId].Slug}", p.Provenance)),
            .. priorities.Values.Select(p => new PublishedThing("Priority", Priority(p), p.Text ?? Priority(p), $"{Page}#{p.Slug}", p.Provenance)),
            .. served.Select(s => new PublishedThing("Priority served", agreements[s.AgreementId], Priority(priorities[s.Priority]), $"{Page}#{s.Priority}", s.Provenance)),
            .. enablers.Select(e => new PublishedThing("Enabler", e.Name, e.Text, $"/partnership/enablers#{e.Slug}", e.Provenance)),
        ];
    }
}
