using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Messages;

public sealed record MessageJson(string Slug, string Title, int Version, DateOnly On, string ForServiceUsers, string ForResidents, string ForStaff, IReadOnlyList<MessageBriefingJson> Briefings, string? Source, string? Ours, string Page);

public sealed record MessageBriefingJson(string Partner, DateOnly? On, int? Version);

public static class MessagesApi
{
    public static void MapMessagesApi(this RouteGroupBuilder api) => api.MapGet("/messages", ListAsync).WithTags("Common messages").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithName("ListMessages").WithSummary("The common messages in their current words, and which partner briefed its staff on which version");

    private static async Task<Ok<List<MessageJson>>> ListAsync(ReadMessages read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(m => new MessageJson(
        m.Message.Slug, m.Message.Title, m.Current.Number, m.Current.On, m.Current.ForServiceUsers, m.Current.ForResidents, m.Current.ForStaff,
        [.. m.Briefings.Select(b => new MessageBriefingJson(b.Partner.Slug, b.Last?.On, b.Last?.MessageVersion))], m.Message.Provenance.Source, m.Message.Provenance.Ours, m.Url)).ToList());
}
