using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Programmes;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Prioritisation;

public sealed record ExerciseEntry(
    string Title, string Words, int FinancialYear, long BudgetPence, IReadOnlyList<(string Title, int Weight)> Criteria, IReadOnlyList<(ProgrammeCase Programme, long CostPence)> Schemes, IReadOnlyList<PartnerOrganisation> Voices);

/// <summary>The partnership's team opens and closes an exercise; each partner scores for itself.</summary>
public sealed class Prioritise(CommonwealContext context, KeepAct acts)
{
    public Refusal? MayOpen => SpeakingFor.ThePartnership(acts.Speaker).Refusal;

    public async Task<Outcome<PriorityExercise>> OpenAsync(ExerciseEntry entry, Guid key, CancellationToken cancellation)
    {
        var (id, now) = (acts.NewId<PrioritisationId>(), acts.Now);
        var exercise = new PriorityExercise
        {
            Id = id, Slug = await context.Set<PriorityExercise>().Select(e => e.Slug).FreeSlugAsync(entry.Title, cancellation), Title = entry.Title, Words = entry.Words, FinancialYear = entry.FinancialYear, BudgetPence = entry.BudgetPence, OpenedOn = acts.Today, KnownFrom = now,
            Provenance = Provenance.OfAnAct(),
        };
        var criteria = entry.Criteria.Select((c, i) => new PriorityCriterion { ExerciseId = id, Number = i + 1, Title = c.Title, WeightPercent = c.Weight, KnownFrom = now }).ToList();
        var schemes = entry.Schemes.Select(s => new PriorityScheme { ExerciseId = id, ProgrammeId = s.Programme.Programme.Id, CostPence = s.CostPence, KnownFrom = now }).ToList();
        var voices = entry.Voices.Select(v => new PriorityVoice { ExerciseId = id, PartnerId = v.Id, KnownFrom = now });
        var lawful = SpeakingFor.ThePartnership(acts.Speaker).Then(_ => PriorityExercise.MayOpen(exercise, criteria, schemes, entry.Voices.Count));
        var refusal = await acts.KeepAsync(
            lawful, kept => [kept, .. criteria, .. schemes, .. voices], "OpenPrioritisation", ExerciseCase.Address(exercise.Slug), $"Opened {exercise.Title}: {schemes.Count} schemes for {Pounds.InWords(exercise.BudgetPence)}.", key, cancellation);
        return refusal is not null ? refusal : exercise;
    }

    public Outcome<IReadOnlyList<PriorityScore>> MayScore(ExerciseCase exercise, PartnerOrganisation? partner) =>
        partner is null ? new OnlyPartnersScore() : exercise.History.MayScore(partner.Id, partner.ShortName, acts.Speaker, []);

    /// <param name="given">A score for a programme and a criterion.</param>
    public Task<Refusal?> ScoreAsync(ExerciseCase exercise, PartnerOrganisation partner, IReadOnlyList<(ProgrammeId Programme, int Criterion, int Score)> given, Guid key, CancellationToken cancellation)
    {
        var scores = given.Select(g => new PriorityScore
        {
            ExerciseId = exercise.Exercise.Id, ProgrammeId = g.Programme, Criterion = g.Criterion, PartnerId = partner.Id, Score = g.Score, On = acts.Today, KnownFrom = acts.Now,
        }).ToList();
        return acts.KeepAsync(
            exercise.History.MayScore(partner.Id, partner.ShortName, acts.Speaker, scores), kept => kept, "ScoreSchemes", exercise.Url, $"{partner.Name} gave {scores.Count} scores in {exercise.Exercise.Title}.", key, cancellation);
    }

    public Task<Refusal?> CloseAsync(ExerciseCase exercise, string words, Guid key, CancellationToken cancellation) => acts.KeepAsync(
        MayClose(exercise, words), kept => [kept], "ClosePrioritisation", exercise.Url, $"Closed {exercise.Exercise.Title}, with {Pounds.InWords(exercise.List.AbovePence)} above the line. {words}", key, cancellation);

    public Outcome<PriorityClosed> MayClose(ExerciseCase exercise, string words) =>
        exercise.History.MayClose(acts.Speaker, new PriorityClosed { ExerciseId = exercise.Exercise.Id, On = acts.Today, Words = words, KnownFrom = acts.Now });
}

public sealed record OnlyPartnersScore() : Refusal("Each partner scores by its own voice. Act for a partner to score.")
{
    public override string RestsOn => "S1:118; S1:92";
}
