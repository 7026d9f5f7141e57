using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Prioritisation;

public sealed class RankedListTests
{
    private const int Schemes = 4;
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Day = new(2017, 9, 1);
    private static readonly PartnerId[] Voices = [Papers.Partner("council"), Papers.Partner("ccg"), Papers.Partner("trust")];
    private static readonly FsCheck.Gen<int[]> AnyScores = Gen.ArrayOf(Gen.Choose(-1, 5), Schemes * 2 * 3);

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public void The_order_in_which_scores_are_given_does_not_matter() => Laws.Hold(
        from scores in AnyScores from seed in Gen.Choose(0, 1000) select (scores, seed),
        x =>
        {
            var given = Scores(x.scores);
            var mixed = given.OrderBy(s => HashCode.Combine(x.seed, s.Id)).ToList();
            return Told(RankedList.Of(History(given), Day)).SequenceEqual(Told(RankedList.Of(History(mixed), Day)));
        });

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public void Raising_a_score_never_lowers_the_rank() => Laws.Hold(
        from scores in AnyScores from at in Gen.Choose(0, (Schemes * 6) - 1) select (scores, at),
        x =>
        {
            if (x.scores[x.at] is < 0 or 5)
            {
                return true;
            }

            var raised = x.scores.ToArray();
            raised[x.at]++;
            var scheme = Scheme(x.at / 6);
            int? RankOf(int[] scores) => RankedList.Of(History(Scores(scores)), Day).Schemes.First(s => s.Scheme.ProgrammeId == scheme).Rank;
            return RankOf(raised) is not { } after || RankOf(x.scores) is not { } before || after <= before;
        });

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public void What_is_above_the_line_never_asks_for_more_than_the_budget() => Laws.Hold(
        from scores in AnyScores from budget in Gen.Choose(1, 1200) select (scores, budget),
        x =>
        {
            var list = RankedList.Of(History(Scores(x.scores), x.budget), Day);
            return list.Schemes.Where(s => s.IsAbove).Sum(s => s.Scheme.CostPence) == list.AbovePence && list.AbovePence <= x.budget;
        });

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public void A_missing_score_is_shown_and_is_no_nought()
    {
        int[] scores = [.. Enumerable.Repeat(3, Schemes * 6)];
        scores[0] = -1;

        var list = RankedList.Of(History(Scores(scores)), Day);

        Assert.All(list.Schemes, s => Assert.True(s.IsTied));
        Assert.Equal([(Voices[0], 1)], list.Schemes.First(s => s.Scheme.ProgrammeId == Scheme(0)).Missing);
    }

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public void A_scheme_below_the_line_is_told_what_would_bring_it_above()
    {
        int[] scores = [.. Enumerable.Range(0, Schemes * 6).Select(i => 5 - (i / 6))];

        var list = RankedList.Of(History(Scores(scores), 450), Day);

        Assert.Equal([true, true, false, false], list.Schemes.Select(s => s.IsAbove));
        Assert.Contains("£1.50 over the budget", list.Schemes[2].Why, StringComparison.Ordinal);
        Assert.Contains("it would need more than 80.0 points, where it has 60.0", list.Schemes[2].Why, StringComparison.Ordinal);
        Assert.Contains("No score alone could", list.Schemes[3].Why, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public void A_partner_scores_by_its_own_voice_alone_and_only_while_it_is_open()
    {
        var open = History(Scores([.. Enumerable.Repeat(3, Schemes * 6)]));
        var own = new Speaker(Voices[0], SpeakingFor.Recorder, "the Council as Recorder");
        var team = new Speaker(null, "programme-director", "the team");
        var closed = new PriorityClosed { ExerciseId = default, On = Day, Words = "Into budgets", KnownFrom = default };

        Assert.False(open.MayScore(Voices[0], "The Council", own, [Score(0, 1, Voices[0], 5)]).IsRefused);
        Assert.IsType<SpeaksOnlyForItself>(open.MayScore(Voices[1], "The CCG", own, []).Refusal);
        Assert.IsType<ScoreOutOfRange>(open.MayScore(Voices[0], "The Council", own, [Score(0, 1, Voices[0], 6)]).Refusal);
        Assert.IsType<NoVoiceHere>((open with { Voices = [Voices[1]] }).MayScore(Voices[0], "The Council", own, []).Refusal);
        Assert.IsType<ExerciseIsClosed>((open with { Closed = closed }).MayScore(Voices[0], "The Council", own, []).Refusal);
        Assert.IsType<OnlyTheTeam>(open.MayClose(own, closed).Refusal);
        Assert.IsType<NothingScored>((open with { Scores = [] }).MayClose(team, closed).Refusal);
        Assert.False(open.MayClose(team, closed).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public void An_exercise_has_weights_of_a_hundred_a_sum_schemes_and_voices()
    {
        var whole = History([]);

        Assert.IsType<WeightsMakeAHundred>(PriorityExercise.MayOpen(whole.Exercise, [whole.Criteria[0]], whole.Schemes, 1).Refusal);
        Assert.IsType<NothingToChooseFrom>(PriorityExercise.MayOpen(whole.Exercise, whole.Criteria, [], 1).Refusal);
        Assert.IsType<NobodyToScore>(PriorityExercise.MayOpen(whole.Exercise, whole.Criteria, whole.Schemes, 0).Refusal);
        Assert.IsType<BudgetNeedsASum>(PriorityExercise.MayOpen(History([], 0).Exercise, whole.Criteria, whole.Schemes, 1).Refusal);
    }

    private static List<(ProgrammeId, string, int?, bool, string)> Told(RankedList list) => [.. list.Schemes.Select(s => (s.Scheme.ProgrammeId, s.PointsInWords, s.Rank, s.IsAbove, s.Why))];

    private static ProgrammeId Scheme(int number) => ProgrammeId.From(Papers.Id($"scheme-{number}"));

    private static List<PriorityScore> Scores(int[] scores) => [.. scores.Select((score, i) => Score(i / 6, (i / 3 % 2) + 1, Voices[i % 3], score, i + 1)).Where(s => s.Score >= 0)];

    private static PriorityScore Score(int scheme, int criterion, PartnerId partner, int score, long id = 0) => new()
    {
        Id = id, ExerciseId = default, ProgrammeId = Scheme(scheme), Criterion = criterion, PartnerId = partner, Score = score, On = Day, KnownFrom = default,
    };

    private static ExerciseHistory History(IReadOnlyList<PriorityScore> scores, long budget = 500) => new(
        new PriorityExercise { Id = default, Slug = "first", Title = "First", Words = "", FinancialYear = 2018, BudgetPence = budget, OpenedOn = Day, KnownFrom = default, Provenance = Made },
        [Criterion(1, 60), Criterion(2, 40)], [.. Enumerable.Range(0, Schemes).Select(i => new PriorityScheme { ExerciseId = default, ProgrammeId = Scheme(i), CostPence = 100 * (i + 1), KnownFrom = default })], Voices, scores, null);

    private static PriorityCriterion Criterion(int number, int weight) => new() { ExerciseId = default, Number = number, Title = $"Criterion {number}", WeightPercent = weight, KnownFrom = default };
}
