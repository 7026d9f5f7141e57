using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.AssuranceMeetings;

public sealed record AssuranceMeetingJson(string Slug, string Title, string Of, string OfWhat, string Body, DateOnly From, IReadOnlyList<ContractMeetingJson> Replaces, bool IsMadeUp);

public sealed record ContractMeetingJson(string Contract, string Commissioner, string Provider, DateOnly LastHeldOn, string Words);

public static class AssuranceMeetingsApi
{
    public static void MapAssuranceMeetingsApi(this RouteGroupBuilder api) => api.MapGet("/assurance-meetings", ListAsync).WithTags("Meetings").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithName("ListAssuranceMeetings").WithSummary("Joint assurance meetings by place or care programme, each with the contract meetings whose place it took; ?asAt= as on the pages");

    private static async Task<Ok<List<AssuranceMeetingJson>>> ListAsync(ReadAssurance read, CancellationToken cancellation)
    {
        var day = await read.ReadAsync(cancellation);
        return TypedResults.Ok(day.Meetings.Select(m => new AssuranceMeetingJson(
            m.Slug, m.Title, m.Of.ToString(), m.OfWhat, m.Body, m.From,
            [.. day.Replaced.Where(r => r.By == m.Slug).Select(r => new ContractMeetingJson(r.Contract, day.Partners[r.CommissionerId].Slug, day.Partners[r.ProviderId].Slug, r.LastHeldOn, r.Words))], m.IsMadeUp)).ToList());
    }
}
