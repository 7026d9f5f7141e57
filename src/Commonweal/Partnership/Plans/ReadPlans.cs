using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

/// <summary>A plan with whose it is, on a day.</summary>
/// <param name="Parts">As known, whenever they are aligned.</param>
/// <param name="Priorities">In order of number.</param>
public sealed record PlanRow(PartnerPlan Plan, PartnerOrganisation Partner, IReadOnlyList<AlignedPart> Parts, IReadOnlyList<PlanPriority> Priorities, DateOnly AsAt)
{
    public const string ListAddress = "/partnership/plans";

    public IReadOnlyList<AlignedPart> Aligned => [.. Parts.Where(p => p.Holds(AsAt))];

    public string Url => $"{ListAddress}/{Plan.Slug}";
}

/// <summary>Reads each partner's plans, with the parts that were ever aligned.</summary>
public sealed class ReadPlans(CommonwealContext context, TwoDates dates)
{
    public async Task<List<PlanRow>> ListAsync(CancellationToken cancellation)
    {
        var parts = (await context.OfEveryDay<AlignedPart>().OrderBy(p => p.From).ToListAsync(cancellation)).ToLookup(p => p.PlanId);
        var priorities = (await context.Set<PlanPriority>().AsNoTracking().OrderBy(p => p.Number).ToListAsync(cancellation)).ToLookup(p => p.PlanId);
        var rows = await (
            from plan in context.Set<PartnerPlan>()
            join partner in context.Set<PartnerOrganisation>() on plan.PartnerId equals partner.Id
            orderby partner.Name, plan.Kind, plan.Name
            select new { plan, partner }).AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Select(r => new PlanRow(r.plan, r.partner, [.. parts[r.plan.Id]], [.. priorities[r.plan.Id]], dates.AsAt))];
    }

    public async Task<PlanRow?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).Find(p => p.Plan.Slug == slug);
}
