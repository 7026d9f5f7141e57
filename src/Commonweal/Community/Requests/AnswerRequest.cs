using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Community.Requests;

/// <summary>What a step says, whichever it is.</summary>
public sealed record RequestStepEntry(RequestStepKind Kind, string Words)
{
    public PartnerId? To { get; init; }

    public RequestRegime? Regime { get; init; }

    public RequestOutcome? Outcome { get; init; }

    public string? Exemption { get; init; }

    public string? Weighed { get; init; }

    public string? Asked { get; init; }

    public string? Disclosed { get; init; }

    public ReviewResult? Review { get; init; }

    /// <summary>The day on which a review was asked for; null for today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>The officer of the authority that was asked takes the next step of a request.</summary>
public sealed class AnswerRequest(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Refusal?> ExecuteAsync(RequestReading reading, RequestStepEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var step = new InformationRequestStep
        {
            Id = Guid.CreateVersion7(now), RequestId = reading.Request.Id, Kind = entry.Kind, On = entry.On ?? clock.Today, PartnerId = standing.PartnerId, PersonId = standing.PersonId, ToPartnerId = entry.To,
            Regime = entry.Regime, Outcome = entry.Outcome, Exemption = entry.Exemption, Weighed = entry.Weighed, Asked = entry.Asked, Disclosed = entry.Disclosed, Review = entry.Review, KnownFrom = now.UtcDateTime,
        };
        if (reading.History.MayTake(step, entry.Words, standing.Speaker, reading.Clock, reading.Exemptions).Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(step);
        context.Add(new InformationRequestText { StepId = step.Id, RequestId = step.RequestId, Words = entry.Words });
        context.Act = Act.InConfidence(standing.Actor, $"{step.Kind}Request", reading.Url, $"A request for information: {step.Kind.InWords().ToLowerInvariant()}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }
}
