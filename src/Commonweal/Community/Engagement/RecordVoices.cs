using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Community.Engagement;

/// <summary>Enters an activity, what was said at it, what was done about that, and what a workstream measured (ENG-02 to ENG-05, ENG-07, ENG-08).</summary>
public sealed class RecordVoices(KeepAct acts, CommonwealContext context)
{
    public async Task<Refusal?> EnterAsync(RecordInput input, Guid key, CancellationToken cancellation)
    {
        var activity = new EngagementActivity
        {
            Slug = await context.Set<EngagementActivity>().Select(a => a.Slug).FreeSlugAsync(input.Title!, cancellation), Title = input.Title!.Trim(), Level = input.Level!.Value, About = input.About!.Trim(),
            With = input.With!.Trim(), From = input.From!.Value, To = input.To ?? input.From.Value, Decision = input.Decision, Workstream = input.Workstream, RunBy = acts.Partner, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        return await acts.KeepAsync(
            EngagementActivity.MayBeEntered(activity), kept => [kept], "RecordEngagement", ActivityReading.Address(activity.Slug), $"Entered “{activity.Title}”, {activity.Level.InWords().ToLowerInvariant()}, from {activity.From:d MMMM yyyy}.", key, cancellation);
    }

    public Task<Refusal?> HearAsync(ActivityReading activity, Voice voice, string words, DateOnly saidOn, Guid key, CancellationToken cancellation)
    {
        var number = activity.Points.Select(p => p.Point.Number).DefaultIfEmpty().Max() + 1;
        var point = new VoicePoint { Activity = activity.Activity.Slug, Number = number, Voice = voice, Words = words, SaidOn = saidOn, KnownFrom = acts.Now };
        return acts.KeepAsync(VoiceRules.MayHear(activity.Activity, point, acts.Today), kept => [kept], "HearVoice", activity.Url, $"{activity.Activity.Title}: {voice.InWords()} said: {words}", key, cancellation);
    }

    public Task<Refusal?> AnswerAsync(ActivityReading activity, PointReading point, AnswerInput input, Guid key, CancellationToken cancellation)
    {
        var answer = new PointAnswer
        {
            Activity = activity.Activity.Slug, Number = point.Point.Number, Kind = input.Kind!.Value, Words = input.Words!.Trim(), DoneBy = input.Kind == AnswerKind.WillBeDone ? input.DoneBy : null, By = acts.Partner,
            On = acts.Today, Decision = input.Decision, Target = input.Target, KnownFrom = acts.Now,
        };
        return acts.KeepAsync(VoiceRules.MayAnswer(answer), kept => [kept], "AnswerVoice", activity.Url, $"{activity.Activity.Title}, point {answer.Number}: {answer.Kind.InWords()}. {answer.Words}", key, cancellation);
    }

    public Task<Refusal?> MeasureAsync(MeasureInput input, Guid key, CancellationToken cancellation)
    {
        var measure = new WorkstreamMeasure
        {
            Workstream = input.Workstream!, Aspect = input.Aspect!.Value, On = acts.Today, Measure = input.Measure!.Trim(), Found = input.Found!.Trim(), IsAssured = input.Assured == "yes", KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        return acts.KeepAsync(
            Outcome.Of(measure), kept => [kept], "MeasureWorkstream", ActivityReading.ListAddress, $"{measure.Workstream}, {measure.Aspect.InWords().ToLowerInvariant()}: {measure.Measure}: {measure.Found}.", key, cancellation);
    }
}
