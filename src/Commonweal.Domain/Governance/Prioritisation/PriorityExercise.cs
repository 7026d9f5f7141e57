using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.Prioritisation;

/// <summary>
/// One round in which partners say together what comes first and how far the money goes (DEC-17). Criteria, schemes, voices and the sum stand fixed from its first day.
/// </summary>
public sealed class PriorityExercise : IEvent
{
    public required PrioritisationId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Words { get; init; }

    /// <summary>The year in which the financial year begins whose budget it is for.</summary>
    public required int FinancialYear { get; init; }

    public required long BudgetPence { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<PriorityExercise> MayOpen(PriorityExercise exercise, IReadOnlyCollection<PriorityCriterion> criteria, IReadOnlyCollection<PriorityScheme> schemes, int voices) =>
        exercise.BudgetPence <= 0 ? new BudgetNeedsASum()
        : criteria.Sum(c => c.WeightPercent) != 100 || criteria.Any(c => c.WeightPercent <= 0) ? new WeightsMakeAHundred(criteria.Sum(c => c.WeightPercent))
        : schemes.Count < 2 || schemes.Any(s => s.CostPence <= 0) ? new NothingToChooseFrom()
        : voices == 0 ? new NobodyToScore()
        : exercise;
}

/// <summary>What a scheme is scored by, and how much it weighs: all weights together make 100.</summary>
public sealed class PriorityCriterion : IEvent
{
    public required PrioritisationId ExerciseId { get; init; }

    /// <summary>From 1 within its exercise.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required int WeightPercent { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>A programme that asks for money in an exercise.</summary>
public sealed class PriorityScheme : IEvent
{
    public required PrioritisationId ExerciseId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>What it asks of the budget.</summary>
    public required long CostPence { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>A partner that scores in an exercise.</summary>
public sealed class PriorityVoice : IEvent
{
    public required PrioritisationId ExerciseId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What one partner gives one scheme by one criterion, 0 to 5. It may score again until the exercise is closed; the last score counts.</summary>
public sealed class PriorityScore : IEvent
{
    public const int Most = 5;

    public long Id { get; init; }

    public required PrioritisationId ExerciseId { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Criterion { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required int Score { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>That an exercise was closed: its ranked list is fixed.</summary>
public sealed class PriorityClosed : IEvent
{
    public required PrioritisationId ExerciseId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Where the list goes from here.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>Everything of one exercise, as it is known.</summary>
public sealed record ExerciseHistory(
    PriorityExercise Exercise, IReadOnlyList<PriorityCriterion> Criteria, IReadOnlyList<PriorityScheme> Schemes, IReadOnlyList<PartnerId> Voices, IReadOnlyList<PriorityScore> Scores, PriorityClosed? Closed)
{
    /// <summary>The last score of each voice for each scheme and criterion by a day; none given after the closing counts.</summary>
    public IReadOnlyList<PriorityScore> Counted(DateOnly asAt) =>
    [
        .. Scores.Where(s => s.On <= asAt && Voices.Contains(s.PartnerId) && (Closed is null || s.KnownFrom <= Closed.KnownFrom)).GroupBy(s => (s.ProgrammeId, s.Criterion, s.PartnerId))
            .Select(same => same.OrderBy(s => s.On).ThenBy(s => s.KnownFrom).ThenBy(s => s.Id).Last()),
    ];

    public bool IsClosed(DateOnly asAt) => Closed is { } closed && closed.On <= asAt;

    /// <summary>Each partner scores by its own voice alone, and only while the exercise is open.</summary>
    public Outcome<IReadOnlyList<PriorityScore>> MayScore(PartnerId partner, string partnerName, Speaker speaker, IReadOnlyList<PriorityScore> scores) =>
        SpeakingFor.APartner(partner, partnerName, speaker).Refusal is { } refusal ? refusal
        : Closed is { } closed ? new ExerciseIsClosed(closed.On)
        : !Voices.Contains(partner) ? new NoVoiceHere(partnerName)
        : scores.Any(s => s.PartnerId != partner || s.Score is < 0 or > PriorityScore.Most || Criteria.All(c => c.Number != s.Criterion) || Schemes.All(p => p.ProgrammeId != s.ProgrammeId)) ? new ScoreOutOfRange()
        : Outcome.Of(scores);

    public Outcome<PriorityClosed> MayClose(Speaker speaker, PriorityClosed closed) =>
        SpeakingFor.ThePartnership(speaker).Refusal is { } refusal ? refusal
        : Closed is { } before ? new ExerciseIsClosed(before.On)
        : Scores.Count == 0 ? new NothingScored()
        : closed;
}

public sealed record BudgetNeedsASum() : Refusal("Enter how much money there is, more than nought.")
{
    public override string RestsOn => "S0:258";
}

public sealed record WeightsMakeAHundred(int Sum) : Refusal($"The weights come to {Sum}. Together they make 100, and each is more than nought.");

public sealed record NothingToChooseFrom() : Refusal("Choose two schemes at least, each with what it asks for.");

public sealed record NobodyToScore() : Refusal("Choose at least one partner to score.");

public sealed record ExerciseIsClosed(DateOnly On) : Refusal($"It was closed on {Sentences.Day(On)}, and its list is fixed. What changes now belongs in another exercise.");

public sealed record NoVoiceHere(string Partner) : Refusal($"{Partner} has no voice in this exercise: who scores stands fixed from its first day.");

public sealed record ScoreOutOfRange() : Refusal("A score is from 0 to 5, for a scheme and a criterion of this exercise.");

public sealed record NothingScored() : Refusal("No partner has scored yet. It is closed once somebody has.");
