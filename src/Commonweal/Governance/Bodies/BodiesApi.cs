using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Bodies;

public sealed record BodyJson(
    string Slug, string Name, string Kind, string? Partner, string? Borough, string? State, IReadOnlyList<string> Can, string? Quorum, string? Voting, string? Notice, int? SharingDays,
    IReadOnlyList<SeatJson> Members, IReadOnlyList<string> ReportsTo, IReadOnlyList<string> Warnings, string? Source, string? Ours, string Page);

public sealed record SeatJson(string Seat, string Role, string? Class, string? Partner, string? Person, bool PersonIsMadeUp, string? Borough, bool Votes, string? Chairs, DateOnly From, DateOnly? To, string? Source, string? Ours);

public static class BodiesApi
{
    public static void MapBodiesApi(this RouteGroupBuilder api)
    {
        var bodies = api.MapGroup("/bodies").WithTags("Bodies").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        bodies.MapGet("", ListAsync).WithName("ListBodies").WithSummary("Every body, what it can do, its terms and who sits on it on the day");
        bodies.MapGet("/{slug}", FindAsync).WithName("FindBody").WithSummary("One body by its short name");
    }

    private static async Task<Ok<List<BodyJson>>> ListAsync(ReadBodies bodies, CancellationToken cancellation)
    {
        var lines = await bodies.LinesAsync(cancellation);
        return TypedResults.Ok((await bodies.ListAsync(cancellation)).Select(b => Json(b, lines)).ToList());
    }

    private static async Task<Results<Ok<BodyJson>, NotFound>> FindAsync(string slug, ReadBodies bodies, CancellationToken cancellation) =>
        await bodies.FindAsync(slug, cancellation) is { } found ? TypedResults.Ok(Json(found, await bodies.LinesAsync(cancellation))) : TypedResults.NotFound();

    private static BodyJson Json(BodyReading b, IReadOnlyList<ReportingLine> lines) => new(
        b.Body.Slug, b.Body.Name, b.Body.Kind.ToString(), b.Partner?.Slug, b.Body.Borough, b.State?.State.ToString(), [.. b.Body.Kind.Verbs().Select(v => v.ToString())],
        b.Terms?.Quorum.InWords, b.Terms?.Voting.ToString(), b.Terms?.Notice?.InWords, b.Terms?.SharingDays, [.. b.Members.Select(Json)],
        [.. lines.Where(l => l.Body == b.Body.Slug).Select(l => l.ReportsTo)], [.. b.Warnings.Select(w => w.Sentence)], b.Body.Provenance.Source, b.Body.Provenance.Ours, b.Url);

    private static SeatJson Json(MemberReading m) => new(
        m.Seat.Seat, m.Seat.Role, m.Seat.Class?.ToString(), m.Partner?.Slug, m.Person?.Name, m.Person?.IsDemonstration == true, m.Seat.Borough, m.Seat.Vote == VoteRight.Votes,
        m.Seat.Chairs == ChairOf.NotChair ? null : m.Seat.Chairs.ToString(), m.Seat.From, m.Seat.To, m.Seat.Provenance.Source, m.Seat.Provenance.Ours);
}
