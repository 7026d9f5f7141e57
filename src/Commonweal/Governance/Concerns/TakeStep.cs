using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Concerns;

/// <summary>What a step says, whichever it is.</summary>
public sealed record StepEntry(StepKind Kind, string Words)
{
    public DateOnly? AnswerBy { get; init; }

    public bool? IsChanged { get; init; }

    public string? DecisionReference { get; init; }

    public string? DecidedBy { get; init; }

    public DateOnly? MeetingOn { get; init; }

    public string? Minute { get; init; }

    public IReadOnlyList<string> Voters { get; init; } = [];

    public DateOnly? LeavesOn { get; init; }

    public Guid? Corrects { get; init; }

    public IReadOnlyList<AcceptedFile> Files { get; init; } = [];
}

/// <summary>A party takes the next step of a concern, or puts the words of one of its own right (MON-02).</summary>
public sealed class TakeStep(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<ConcernStep>> ExecuteAsync(ConcernReading reading, StepEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return new OnlyChairsAndChiefExecutives(standing.Speaker.InWords);
        }

        var now = time.GetUtcNow();
        var step = new ConcernStep
        {
            Id = Guid.CreateVersion7(now), ConcernId = reading.Concern.Id, Kind = entry.Kind, On = clock.Today, PartnerId = own, PersonId = standing.PersonId, Words = entry.Words,
            AnswerBy = entry.AnswerBy, IsChanged = entry.IsChanged, DecisionReference = entry.DecisionReference, DecidedBy = entry.DecidedBy, MeetingOn = entry.MeetingOn, Minute = entry.Minute,
            Voters = entry.Voters, LeavesOn = entry.LeavesOn, Corrects = entry.Corrects, KnownFrom = now.UtcDateTime,
        };
        var lawful = reading.History.MayTake(step, standing.Speaker, reading.Subject.Slug, clock.Today);
        if (lawful.IsRefused)
        {
            return lawful;
        }

        var first = reading.Evidence.Select(e => e.Number).DefaultIfEmpty().Max() + 1;
        context.Add(step);
        context.AddRange(entry.Files.Select((file, i) => new ConcernEvidence
        {
            ConcernId = reading.Concern.Id, Number = first + i, StepId = step.Id, Name = file.Name, MediaType = file.MediaType, Content = file.Content, KnownFrom = now.UtcDateTime,
        }));
        context.Act = Act.InConfidence(
            standing.Actor, $"{entry.Kind}Concern", reading.Url, $"Behaviour concern about {reading.Subject.Name}: {entry.Kind.InWords().ToLowerInvariant()}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return step;
    }
}
