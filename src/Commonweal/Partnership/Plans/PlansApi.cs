using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

public sealed record PlanJson(string Slug, string Partner, string Name, string Kind, string Shared, DateOnly? From, DateOnly? To, IReadOnlyList<PriorityJson> Priorities, string? Source, string? Ours);

/// <param name="Text">Null where a paper names it by its number only.</param>
public sealed record PriorityJson(string Slug, int Number, string? Text);

public sealed record EnablerJson(string Slug, string Name, string Text, string ProjectSupport, string? Source, string? Ours);

public static class PlansApi
{
    public static void MapPlansApi(this RouteGroupBuilder api)
    {
        var tagged = api.MapGroup("").WithTags("Plans").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        tagged.MapGet("/plans", PlansAsync).WithName("ListPlans").WithSummary("Each partner's own plans with their priorities");
        tagged.MapGet("/enablers", EnablersAsync).WithName("ListEnablers").WithSummary("What joint work leans on, with its project support");
    }

    private static async Task<Ok<List<PlanJson>>> PlansAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var priorities = (await context.Set<PlanPriority>().AsNoTracking().OrderBy(p => p.Number).ToListAsync(cancellation)).ToLookup(p => p.PlanId);
        var plans = await (
            from plan in context.Set<PartnerPlan>()
            join partner in context.Set<PartnerOrganisation>() on plan.PartnerId equals partner.Id
            orderby plan.Slug
            select new { plan, partner.Slug }).AsNoTracking().ToListAsync(cancellation);
        return TypedResults.Ok(plans.Select(p => new PlanJson(
            p.plan.Slug, p.Slug, p.plan.Name, p.plan.Kind.InWords(), p.plan.Shared.InWords(), p.plan.From, p.plan.To,
            [.. priorities[p.plan.Id].Select(x => new PriorityJson(x.Slug, x.Number, x.Text))], p.plan.Provenance.Source, p.plan.Provenance.Ours)).ToList());
    }

    private static async Task<Ok<List<EnablerJson>>> EnablersAsync(CommonwealContext context, CancellationToken cancellation) =>
        TypedResults.Ok((await context.Set<Enabler>().AsNoTracking().OrderBy(e => e.Slug).ToListAsync(cancellation)).Select(e => new EnablerJson(
            e.Slug, e.Name, e.Text, e.ProjectSupport.InWords(), e.Provenance.Source, e.Provenance.Ours)).ToList());
}
