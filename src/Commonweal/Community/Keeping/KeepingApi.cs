using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Keeping;

public sealed record KeepingRuleJson(string Of, int Years, string Rule, string Basis, bool NeedsLawyer, DateOnly From, DateOnly? To);

public static class KeepingApi
{
    public static void MapKeepingApi(this RouteGroupBuilder api) => api.MapGet("/keeping", ListAsync).WithTags("Keeping").WithMetadata(new ShowsAttribute(KindOfThing.Public)).WithName("ListKeepingRules")
        .WithSummary("How long what residents write in complaints and requests is kept");

    private static async Task<Ok<List<KeepingRuleJson>>> ListAsync(CommonwealContext context, CancellationToken cancellation) =>
        TypedResults.Ok((await context.Set<KeepingRule>().AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancellation))
            .Select(r => new KeepingRuleJson(r.Texts.ToString(), r.Years, r.Text, r.Basis, r.NeedsLawyer, r.From, r.To)).ToList());
}
