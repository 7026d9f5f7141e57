using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.People;

public sealed record PostHolderJson(string Person, string Name, bool MadeUp, string Post, string Role, string? Partner, DateOnly From, bool FromIsStated, DateOnly? To, string? Source, string? Ours, string Page);

public static class PeopleApi
{
    public static void MapPeopleApi(this RouteGroupBuilder api) => api.MapGet("/people", ListAsync)
        .WithTags("People").WithName("ListPostHolders").WithSummary("Who held which post on the day").WithMetadata(new ShowsAttribute(KindOfThing.Public));

    private static async Task<Ok<List<PostHolderJson>>> ListAsync(ReadPeople people, CancellationToken cancellation) => TypedResults.Ok((await people.InPostAsync(cancellation))
        .Select(h => new PostHolderJson(h.Person.Slug, h.Person.Name, h.Person.IsDemonstration, h.Post.Title, h.Post.Role, h.Partner?.Slug, h.Holding.From, h.Holding.FromIsStated, h.Holding.To, h.Holding.Provenance.Source, h.Holding.Provenance.Ours, h.Url)).ToList());
}
