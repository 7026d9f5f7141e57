using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.OfficersDecisions;

/// <param name="AmountPence">Null where the decision is exempt.</param>
public sealed record OfficersDecisionJson(
    DateOnly On, string Officer, string Partner, string Body, string Decided, string Reasons, string Delegation, string? Subject, long? AmountPence, bool IsExempt, string State, string? Source, string? Ours, string Page);

public static class OfficersDecisionsApi
{
    public static void MapOfficersDecisionsApi(this RouteGroupBuilder api) => api.MapGroup("/officers-decisions").WithTags("Decisions").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .MapGet("", ListAsync).WithName("ListOfficersDecisions").WithSummary("What officers decided under the powers of their own posts; of an exempt one, that it was taken and why it is kept back");

    private static async Task<Ok<List<OfficersDecisionJson>>> ListAsync(ReadOfficersDecisions read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(d => new OfficersDecisionJson(
        d.Decision.On, d.Decision.Officer, d.Partner.Slug, d.Body.Slug, d.Decided, d.Reasons, d.Decision.Delegation, d.Decision.IsExempt ? null : d.Decision.Subject, d.Decision.IsExempt ? null : d.Decision.AmountPence, d.Decision.IsExempt,
        d.State, d.Decision.Provenance.Source, d.Decision.Provenance.Ours, d.Url)).ToList());
}
