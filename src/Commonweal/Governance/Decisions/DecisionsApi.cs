using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Decisions;

public sealed record DecisionJson(
    string Slug, string Title, string Question, string Subject, string Stage, bool IsLate, IReadOnlyList<string> Cautions, bool IsInEffect, DateOnly? InEffectOn, string? Forum, string? ProposedBy, DateOnly ProposedOn, int? Text, string? TextHash,
    IReadOnlyList<BodyStandingJson> Bodies, bool IsMadeUp, string? Source, string? Ours, string Page);

public sealed record BodyStandingJson(string Body, string Name, string Need, string State, string InWords, int? Text, DateOnly? On, string? Minute, DateOnly? PlannedOn, bool IsLate);

public sealed record DecisionWithHistoryJson(DecisionJson Decision, IReadOnlyList<string> WhyInEffect, IReadOnlyList<string> MissingForEffect, IReadOnlyList<string> MissingBeforeDecision, IReadOnlyList<DecisionTextJson> Texts, IReadOnlyList<DecisionMoneyJson> Money,
    IReadOnlyList<DecisionStepJson> Steps);

public sealed record DecisionTextJson(int Number, DateOnly On, string Hash, string Text, string? Why);

public sealed record DecisionStepJson(string Kind, DateOnly On, DateOnly? Until, string? Committee, string Words);

public sealed record DecisionMoneyJson(string Partner, string Kind, long SignedPence, string Words);

public static class DecisionsApi
{
    public static void MapDecisionsApi(this RouteGroupBuilder api)
    {
        var tagged = api.MapGroup("").WithTags("Decisions").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        tagged.MapGet("/decisions", ListAsync).WithName("ListDecisions").WithSummary("Every matter with where it is: each body, the text it decided on, and whether it is in effect; ?asAt= as on the pages");
        tagged.MapGet("/decisions/{slug}", FindAsync).WithName("FindDecision").WithSummary("One matter with its texts, its money, its steps and what is missing");
    }

    private static async Task<Ok<List<DecisionJson>>> ListAsync(ReadDecisions read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(Json).ToList());

    private static async Task<Results<Ok<DecisionWithHistoryJson>, NotFound>> FindAsync(string slug, ReadDecisions read, CancellationToken cancellation) => await read.FindAsync(slug, cancellation) is { } c
        ? TypedResults.Ok(new DecisionWithHistoryJson(
            Json(c), c.Reading.Effect.Why, c.Reading.Effect.Missing, [.. c.Reading.Missing.Select(m => m.Sentence)],
            [.. c.Reading.History.Texts.Where(t => t.PublishedOn <= c.Reading.AsAt).OrderBy(t => t.Number).Select(t => new DecisionTextJson(t.Number, t.PublishedOn, t.Hash.ToString(), t.Text, t.Why))],
            [.. c.Reading.Money.Lines.Select(l => new DecisionMoneyJson(c.Partners[l.PartnerId].Slug, l.Kind.ToString(), l.SignedPence, l.Words))],
            [.. c.Reading.History.Steps.Where(s => s.On <= c.Reading.AsAt).OrderBy(s => s.On).Select(s => new DecisionStepJson(s.Kind.ToString(), s.On, s.Until, s.Committee, s.Words))]))
        : TypedResults.NotFound();

    private static DecisionJson Json(DecisionCase c) => new(
        c.Decision.Slug, c.Decision.Title, c.Decision.Question, c.Decision.Subject.ToString(), c.Reading.Stage.ToString(), c.Reading.IsLate, c.Reading.Cautions, c.Reading.Effect.IsInEffect, c.Reading.Effect.On, c.Decision.Forum,
        c.Decision.ProposedBy is { } by ? c.Partners[by].Slug : null, c.Decision.ProposedOn, c.Reading.Text?.Number, c.Reading.Text?.Hash.ToString(), [.. c.Reading.Bodies.Select(Json)], c.Decision.IsMadeUp,
        c.Decision.Provenance.Source, c.Decision.Provenance.Ours, c.Url);

    private static BodyStandingJson Json(BodyStanding b) => new(b.Body, b.Name, b.Need.ToString(), b.State.ToString(), b.InWords, b.TextNumber, b.Outcome?.On, b.Outcome?.Minute, b.PlannedOn, b.IsLate);
}
