using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Collaboration;

public sealed record AreaJson(
    string Letter, string Name, string EndAim, int StageReached, int StageRatified, bool FollowsFromServices, string WhyNotHigher, IReadOnlyList<StageJson> Stages,
    IReadOnlyList<PositionJson> Positions, IReadOnlyList<AimJson> Aims, IReadOnlyList<StepJson> Steps, string Page);

public sealed record StageJson(int Number, string Text, string Origin, string? Source, string? Ours);

public sealed record PositionJson(string Partner, int Stage, DateOnly On, string Evidence, string? Minute, bool IsNeeded, string? Source, string? Ours);

public sealed record AimJson(string? Partner, int Stage, DateOnly By, bool HasPassed, string? Source, string? Ours);

public sealed record StepJson(int From, int To, string Action, string? Source);

/// <param name="Findings">What was found against each criterion; what nobody has appraised is not among them.</param>
public sealed record FormJson(string Slug, string Name, string Description, int NotAppraised, IReadOnlyList<FindingJson> Findings, string? Source);

public sealed record FindingJson(string Criterion, string Meets, string Finding, DateOnly On, string? Source);

public static class CollaborationApi
{
    public static void MapCollaborationApi(this RouteGroupBuilder api)
    {
        var areas = api.MapGroup("/collaboration").WithTags("Collaboration").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        areas.MapGet("", ListAsync).WithName("ListAreas").WithSummary("Every area of collaboration with its stages, and where the partnership and each partner stand on the day");
        areas.MapGet("/forms", FormsAsync).WithName("ListForms").WithSummary("The forms that the partnership could take, with what was found against each criterion");
        areas.MapGet("/{letter}", FindAsync).WithName("FindArea").WithSummary("One area by its letter");
    }

    private static async Task<Ok<List<AreaJson>>> ListAsync(ReadLadders ladders, CancellationToken cancellation) =>
        TypedResults.Ok((await ladders.AllAsync(cancellation)).Areas.Select(Json).ToList());

    private static async Task<Results<Ok<AreaJson>, NotFound>> FindAsync(string letter, ReadLadders ladders, CancellationToken cancellation) =>
        await ladders.FindAsync(letter, cancellation) is { } found ? TypedResults.Ok(Json(found)) : TypedResults.NotFound();

    private static async Task<Ok<List<FormJson>>> FormsAsync(ReadLadders ladders, CancellationToken cancellation)
    {
        var (forms, criteria, grid) = await ladders.FormsAsync(cancellation);
        return TypedResults.Ok(forms.Select(f => new FormJson(
            f.Slug, f.Name, f.Description, grid.Count(f.Slug, criteria).NotAppraised,
            [.. criteria.Where(c => grid[f.Slug, c.Slug] is not null).Select(c => (c.Text, Found: grid[f.Slug, c.Slug]!)).Select(c => new FindingJson(c.Text, c.Found.Meets.ToString(), c.Found.Finding, c.Found.On, c.Found.Provenance.Source))],
            f.Provenance.Source)).ToList());
    }

    private static AreaJson Json(AreaReading a)
    {
        var slugs = a.Partners.ToDictionary(p => p.Id, p => p.Slug);
        return new AreaJson(
            a.History.Ladder.Letter, a.Name, a.History.Ladder.EndAim, a.Reading.Reached, a.Reading.Ratified, a.Catalogue is not null, a.WhyNotHigher,
            [.. a.History.Stages.Select(s => new StageJson(s.Number, s.Text, s.Origin.ToString(), s.Provenance.Source, s.Provenance.Ours))],
            [.. a.Reading.Positions.Select(p => new PositionJson(
                slugs[p.Partner], p.Claim.Stage, p.Claim.On, p.Claim.Evidence, p.Claim.Minute, p.IsRequired, p.Claim.Provenance.Source, p.Claim.Provenance.Ours))],
            [.. a.Reading.Ambitions.Select(x => new AimJson(
                x.PartnerId is { } partner ? slugs[partner] : null, x.Stage, x.By, a.Reading.Missed.Contains(x), x.Provenance.Source, x.Provenance.Ours))],
            [.. a.Steps.Select(s => new StepJson(s.FromStage, s.ToStage, s.Action, s.Provenance.Source))],
            a.Url);
    }
}
