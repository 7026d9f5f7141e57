using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Community.Complaints;

/// <summary>What a step says, whichever it is.</summary>
public sealed record ComplaintStepEntry(ComplaintStepKind Kind, string Words)
{
    public PartnerId? To { get; init; }

    public bool IsLead { get; init; }

    public DateOnly? AnswerBy { get; init; }

    public string? Lesson { get; init; }
}

/// <summary>A complaints manager, or whoever complained, takes the next step of a complaint.</summary>
public sealed class HandleComplaint(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Refusal?> ExecuteAsync(ComplaintReading reading, ComplaintStepEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var step = Step(reading, entry, standing.PartnerId, standing.PersonId);
        return reading.History.MayTake(step, entry.Words, standing.Speaker, reading.Clock.LatestAnswer).Refusal ?? await KeepAsync(reading, step, entry.Words, standing.Actor, requestKey, cancellation);
    }

    /// <summary>By the code alone: the audit names nobody.</summary>
    public async Task<Refusal?> AsComplainantAsync(ComplaintReading reading, ComplaintStepKind kind, string words, Guid requestKey, CancellationToken cancellation)
    {
        var step = Step(reading, new ComplaintStepEntry(kind, words), null, null);
        return reading.History.MayTakeAsComplainant(step, words).Refusal ?? await KeepAsync(reading, step, words, Actor.System, requestKey, cancellation);
    }

    private ComplaintStep Step(ComplaintReading reading, ComplaintStepEntry entry, PartnerId? partner, PersonId? person) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()), ComplaintId = reading.Complaint.Id, Kind = entry.Kind, On = clock.Today, PartnerId = partner, PersonId = person, ToPartnerId = entry.To, IsLead = entry.IsLead,
        AnswerBy = entry.AnswerBy, Lesson = entry.Lesson, KnownFrom = time.GetUtcNow().UtcDateTime,
    };

    private async Task<Refusal?> KeepAsync(ComplaintReading reading, ComplaintStep step, string words, Actor actor, Guid requestKey, CancellationToken cancellation)
    {
        context.Add(step);
        if (words.Length > 0)
        {
            context.Add(new ComplaintText { StepId = step.Id, ComplaintId = reading.Complaint.Id, Words = words });
        }

        context.Act = Act.InConfidence(actor, $"{step.Kind}Complaint", reading.Url, $"A complaint: {step.Kind.InWords().ToLowerInvariant()}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }
}
