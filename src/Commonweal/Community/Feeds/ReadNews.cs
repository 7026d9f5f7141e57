using Commonweal.Community.Consultations;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Meetings;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Clock;

namespace Commonweal.Community.Feeds;

/// <summary>What a resident may ask to be told of.</summary>
public enum NewsTopic
{
    Decisions,

    /// <summary>The meetings of one body.</summary>
    Meetings,

    /// <summary>One target being late.</summary>
    LateTarget,
    Consultations,
}

/// <summary>One piece of news.</summary>
/// <param name="Id">The same for the same news, for ever.</param>
/// <param name="Target">The body or the target it is about.</param>
/// <param name="KnownAt">UTC.</param>
public sealed record News(string Id, NewsTopic Topic, string? Target, DateTime KnownAt, string Title, string Words, string Url);

/// <summary>Everything that happened of which residents may be told, the last first.</summary>
public sealed class ReadNews(ReadDecisions decisions, ReadMeetings meetings, ReadTargets targets, ReadConsultations consultations)
{
    public async Task<IReadOnlyList<News>> ListAsync(NewsTopic topic, CancellationToken cancellation) =>
        [.. (topic switch
        {
            NewsTopic.Decisions => (await decisions.ListAsync(cancellation)).SelectMany(OfDecision),
            NewsTopic.Meetings => (await meetings.ListAsync(cancellation)).SelectMany(OfMeeting),
            NewsTopic.LateTarget => (await targets.ListAsync(cancellation)).Where(t => t.Now.State.IsLate() && t.Now.FallsOn is not null).Select(OfTarget),
            _ => (await consultations.ListAsync(cancellation)).SelectMany(OfConsultation),
        }).OrderByDescending(n => n.KnownAt).ThenBy(n => n.Id, StringComparer.Ordinal)];

    private static IEnumerable<News> OfDecision(DecisionCase matter)
    {
        News Of(string id, DateTime known, string words) => new($"{matter.Url}#{id}", NewsTopic.Decisions, null, known, matter.Decision.Title, words, matter.Url);
        var (reading, history) = (matter.Reading, matter.Reading.History);
        yield return Of("proposed", matter.Decision.KnownFrom, $"Proposed: {matter.Decision.Question}");
        foreach (var call in reading.Calls.Where(c => c.Closed is not null))
        {
            yield return Of($"call-{call.Call.Number}", call.Closed!.KnownFrom, call.Closed.IsAgreed ? $"Agreed by the {matter.Forum?.Name ?? "forum"}. Each body still decides for itself." : $"Not agreed by the {matter.Forum?.Name ?? "forum"}.");
        }

        foreach (var outcome in history.Outcomes.Where(o => o.On <= reading.AsAt))
        {
            yield return Of($"outcome-{outcome.Id.Value:N}", outcome.KnownFrom, $"{reading.Setting.NameOf(outcome.Body)}: {Domain.Governance.Decisions.OutcomeWords.InWords(outcome.Kind).ToLowerInvariant()}.");
        }
    }

    private static IEnumerable<News> OfMeeting(MeetingReading meeting)
    {
        News Of(string id, DateTime known, string words) => new($"{meeting.Url}#{id}", NewsTopic.Meetings, meeting.Meeting.Body, known, $"{meeting.Body.Name}: {meeting.Meeting.Title}", words, meeting.Url);
        yield return Of("planned", meeting.Meeting.KnownFrom, $"A meeting on {meeting.Meeting.DayInWords}.");
        foreach (var step in meeting.Steps)
        {
            var words = step.Kind switch { StepKind.Published => "The agenda and papers are out.", StepKind.Opened => "The meeting has begun.", StepKind.Closed => "The meeting has ended.", _ => "The meeting was cancelled." };
            yield return Of($"step-{step.Id}", step.KnownFrom, words);
        }
    }

    private static News OfTarget(TargetReading target) => new(
        $"{target.Url}#late-{target.Now.FallsOn:O}", NewsTopic.LateTarget, target.Target.Reference, PartnershipClock.StartOf(target.Now.FallsOn!.Value.AddDays(1)), $"{target.Target.Reference} is late", $"{target.Target.Text} {target.Now.InWords}.", target.Url);

    private static IEnumerable<News> OfConsultation(ConsultationReading consultation)
    {
        News Of(string id, DateTime known, string words) => new($"{consultation.Url}#{id}", NewsTopic.Consultations, null, known, consultation.Consultation.Title, words, consultation.Url);
        yield return Of("opened", consultation.Consultation.KnownFrom, $"You can answer from {consultation.Consultation.Opens:d MMMM yyyy} to {consultation.Consultation.Closes:d MMMM yyyy}. {consultation.Consultation.Question}");
        foreach (var correction in consultation.Corrections.GroupBy(c => c.Number).Select(c => c.First(x => x.Part == c.Max(p => p.Part))))
        {
            yield return Of($"correction-{correction.Number}", correction.KnownFrom, correction.Part == CorrectedPart.LastDay
                ? $"You have more time, until {correction.Part.Shown(correction.Becomes)}. {correction.Why}" : $"Something was put right. {correction.Why}");
        }

        foreach (var result in consultation.Results)
        {
            yield return Of($"result-{result.Id}", result.KnownFrom, $"What came of it: {result.Did}");
        }
    }
}
