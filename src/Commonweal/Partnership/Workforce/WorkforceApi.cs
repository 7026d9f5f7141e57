using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Workforce;

public sealed record WorkforceJson(IReadOnlyList<ReachJson> Reach, IReadOnlyList<TrainingJson> Training, IReadOnlyList<BriefingJson> Briefings, IReadOnlyList<string> NotBriefed);

public sealed record ReachJson(string Level, string Name, string Reach, string Text, DateOnly AsOf, string? Source, string? Ours);

public sealed record TrainingJson(string Training, string Title, int Trained, bool IsAtLeast, string Who, string? Partner, DateOnly AsOf, string? Source);

public sealed record BriefingJson(string Partner, DateOnly On, string Audience, string Words, string? Source);

public static class WorkforceApi
{
    public static void MapWorkforceApi(this RouteGroupBuilder api) => api.MapGet("/workforce", ReadAsync)
        .WithTags("Workforce").WithName("ReadWorkforce").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithSummary("How far the new way of working has reached staff on the day, who was trained, and who was briefed");

    private static async Task<Ok<WorkforceJson>> ReadAsync(ReadWorkforce workforce, CancellationToken cancellation)
    {
        var known = await workforce.ExecuteAsync(cancellation);
        return TypedResults.Ok(new WorkforceJson(
            [.. known.Reach.Select(r => new ReachJson(r.Level, r.Name, ReachFigure.InWords(r.Reach), r.Text, r.AsOf, r.Provenance.Source, r.Provenance.Ours))],
            [.. known.Training.Select(t => new TrainingJson(t.Count.Training, t.Count.Title, t.Count.Trained, t.Count.IsAtLeast, t.Count.Who, t.Partner?.Slug, t.Count.AsOf, t.Count.Provenance.Source))],
            [.. known.Briefings.Select(b => new BriefingJson(b.Partner, b.Briefing.On, b.Briefing.Audience, b.Briefing.Words, b.Briefing.Provenance.Source))],
            known.NotBriefed));
    }
}
