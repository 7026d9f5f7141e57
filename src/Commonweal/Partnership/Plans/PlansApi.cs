using Commonweal.Domain.Partnership.Commitments;
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

    private static async Task<Ok<List<PlanJson>>> PlansAsync(ReadPlans plans, CancellationToken cancellation) =>
        TypedResults.Ok((await plans.ListAsync(cancellation)).OrderBy(p => p.Plan.Slug, StringComparer.Ordinal).Select(p => new PlanJson(
            p.Plan.Slug, p.Partner.Slug, p.Plan.Name, p.Plan.Kind.InWords(), p.Plan.Shared.InWords(), p.Plan.From, p.Plan.To,
            [.. p.Priorities.Select(x => new PriorityJson(x.Slug, x.Number, x.Text))], p.Plan.Provenance.Source, p.Plan.Provenance.Ours)).ToList());

    private static async Task<Ok<List<EnablerJson>>> EnablersAsync(CommonwealContext context, CancellationToken cancellation) =>
        TypedResults.Ok((await context.Set<Enabler>().AsNoTracking().OrderBy(e => e.Slug).ToListAsync(cancellation)).Select(e => new EnablerJson(
            e.Slug, e.Name, e.Text, e.ProjectSupport.InWords(), e.Provenance.Source, e.Provenance.Ours)).ToList());
}
