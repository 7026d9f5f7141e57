using Commonweal.Community.Consultations;
using Commonweal.Community.Engagement;
using Commonweal.Community.Equality;
using Commonweal.Community.Pledges;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Community;

public sealed record PointJson(string Activity, string Voice, string Words, DateOnly SaidOn, string State, int? WaitsDays, string? Answer, DateOnly? AnsweredOn, string? Decision, string? Target, bool IsMadeUp, string Page);

public sealed record ConsultationJson(string Slug, string Title, string Question, DateOnly Opens, DateOnly Closes, bool IsOpen, int Answers, string? Decision, IReadOnlyList<CheckJson> Checks, bool IsMadeUp, string Page);

public sealed record CheckJson(string Principle, string State, string Words);

public sealed record PledgeJson(string Slug, string Text, string Partner, string GivenBy, DateOnly MadeOn, DateOnly? DueOn, string InWords, string? Evidence, bool IsMadeUp);

public sealed record AssessmentJson(string Slug, string Title, string? Decision, DateOnly AssessedOn, string Judgement, string Timing, string Summary, IReadOnlyList<EffectJson> Effects, bool IsMadeUp, string? Source, string Page);

public sealed record EffectJson(string Characteristic, string Effect, string Evidence, string? Mitigation);

public static class CommunityApi
{
    public static void MapCommunityApi(this RouteGroupBuilder api)
    {
        var tagged = api.MapGroup("/community").WithTags("Residents").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        tagged.MapGet("/points", PointsAsync).WithName("ListPoints").WithSummary("What people said, and what was done about it");
        tagged.MapGet("/consultations", ConsultationsAsync).WithName("ListConsultations").WithSummary("Every consultation with the four checks of fairness").CacheOutput(cache => cache.NoCache());
        tagged.MapGet("/pledges", PledgesAsync).WithName("ListPledges").WithSummary("Every pledge to residents, and whether it is kept");
        tagged.MapGet("/equality", AssessmentsAsync).WithName("ListEqualityAssessments").WithSummary("Every equality assessment, by protected characteristic");
    }

    private static async Task<Ok<List<PointJson>>> PointsAsync(ReadEngagement read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(cancellation)).SelectMany(a => a.Points.Select(p => new PointJson(
            a.Activity.Slug, p.Point.Voice.ToString(), p.Point.Words, p.Point.SaidOn, p.InWords, p.WaitsDays, p.Answer?.Words, p.Answer?.On, p.Answer?.Decision, p.Answer?.Target, a.Activity.IsMadeUp, a.PointUrl(p)))).ToList());

    private static async Task<Ok<List<ConsultationJson>>> ConsultationsAsync(ReadConsultations read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(cancellation)).Select(c => new ConsultationJson(
            c.Consultation.Slug, c.Consultation.Title, c.Consultation.Question, c.Consultation.Opens, c.Consultation.Closes, c.IsOpen, c.AnswerCount, c.Consultation.Decision,
            [.. c.Checks.Select(k => new CheckJson(k.Principle, k.State.ToString(), k.Words))], c.Consultation.IsMadeUp, c.Url)).ToList());

    private static async Task<Ok<List<PledgeJson>>> PledgesAsync(ReadPledges read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(cancellation)).Select(p => new PledgeJson(
            p.Pledge.Slug, p.Pledge.Text, p.Partner.Slug, p.Pledge.GivenBy, p.Pledge.MadeOn, p.Pledge.DueOn, p.Reading.InWords, p.Reading.Last?.Evidence, p.Pledge.IsMadeUp)).ToList());

    private static async Task<Ok<List<AssessmentJson>>> AssessmentsAsync(ReadAssessments read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(cancellation)).Select(a => new AssessmentJson(
            a.Assessment.Slug, a.Assessment.Title, a.Assessment.Decision, a.Assessment.AssessedOn, a.Assessment.Judgement.ToString(), a.Timing.ToString(), a.Assessment.Summary,
            [.. a.Effects.Select(e => new EffectJson(e.Characteristic.ToString(), e.Effect.ToString(), e.Evidence, e.Mitigation))], a.Assessment.IsMadeUp, a.Assessment.Provenance.Source, a.Url)).ToList());
}
