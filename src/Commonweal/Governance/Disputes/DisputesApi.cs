using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Disputes;

public sealed record DisputeJson(
    string Slug, string Title, string NoticeBy, IReadOnlyList<string> Parties, DateOnly NoticeOn, string About, string? AboutPage, string? Part, string Stage, DateOnly? StageUntil, bool IsOpen, bool IsSettled,
    IReadOnlyList<DisputeStepJson> Steps, bool IsMadeUp, string Page);

public sealed record DisputeStepJson(string Step, DateOnly On, string By, string? To, string Words, DateOnly? MeetingOn, string? Minute);

public static class DisputesApi
{
    public static void MapDisputesApi(this RouteGroupBuilder api)
    {
        var disputes = api.MapGroup("/disputes").WithTags("Disputes").WithMetadata(new ShowsAttribute(KindOfThing.Partnership));
        disputes.MapGet("", ListAsync).WithName("ListDisputes").WithSummary("Every dispute between partners with its steps, for those signed in who see working papers");
    }

    private static async Task<Ok<List<DisputeJson>>> ListAsync(ReadDisputes read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(Json).ToList());

    private static DisputeJson Json(DisputeReading d) => new(
        d.Dispute.Slug, d.Dispute.Title, d.Partners[d.Dispute.RaisedBy].Slug, [.. d.History.Parties.Select(p => d.Partners[p].Slug)], d.Dispute.NoticeOn, d.Dispute.AboutTitle, d.Dispute.AboutUrl, d.Dispute.Part,
        d.History.Stage.ToString(), d.History.IsOpen ? d.History.StageUntil : null, d.History.IsOpen, d.History.IsSettled,
        [.. d.History.Steps.Select(s => new DisputeStepJson(s.Kind.ToString(), s.On, d.Partners[s.PartnerId].Slug, s.To?.ToString(), s.Words, s.MeetingOn, s.Minute))], d.Dispute.IsMadeUp, d.Url);
}

/// <summary>Disputes, for the search of those who see working papers.</summary>
public sealed class PublishDisputes(ReadDisputes read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Partnership;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await read.ListAsync(cancellation)).Select(d => new PublishedThing("Dispute", d.Dispute.Title, string.Join(' ', d.History.Steps.Select(s => s.Words)), d.Url, d.Dispute.Provenance))];
}
