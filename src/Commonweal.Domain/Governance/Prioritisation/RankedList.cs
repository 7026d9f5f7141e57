using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Prioritisation;

/// <summary>One scheme in the ranked list.</summary>
/// <param name="Points">0 to 100; null where some criterion has no score at all, so that it cannot be ranked.</param>
/// <param name="Rank">From 1; schemes with the same points share it. Null where it cannot be ranked.</param>
/// <param name="CumulativePence">What it and all that is ranked before it or beside it ask for.</param>
/// <param name="Missing">Scores that nobody has given, by partner and criterion.</param>
public sealed record RankedScheme(PriorityScheme Scheme, Rational? Points, int? Rank, bool IsTied, bool IsAbove, long CumulativePence, IReadOnlyList<(PartnerId Partner, int Criterion)> Missing, string Why)
{
    /// <summary>"72.5", to a tenth of a point.</summary>
    public string PointsInWords => Points is { } points ? decimal.Round(RankedList.AsDecimal(points), 1, MidpointRounding.AwayFromZero).ToString("0.0") : "Not ranked";
}

/// <summary>
/// The ranked list and its budget line. For each criterion a scheme has the mean of the scores given, nought to five; the means are weighted, and the sum is of 100 points. A score that is missing is no nought:
/// it is left out of the mean, and shown. From the top down the schemes are above the line as long as all of them together are within the sum; at the first that is not, the line is drawn. Schemes with the
/// same points stand on the same side. The method is ours: the paper asks how priorities are taken across the system, and sets none (S0:258).
/// </summary>
public sealed class RankedList
{
    public const string Method =
        "For each criterion a scheme has the mean of the scores that partners gave, 0 to 5. The means are weighted, and together make 0 to 100 points. A missing score is left out and shown; it does not count as nought. "
        + "From the top down, schemes are above the line while all of them together are within the budget. At the first that is not, the line is drawn. Schemes with the same points stand on the same side of it.";

    private readonly long budgetPence;
    private readonly List<Group> groups;

    private RankedList(ExerciseHistory history, IReadOnlyList<PriorityScore> counted)
    {
        budgetPence = history.Exercise.BudgetPence;
        var scored = history.Schemes.Select(s => (Scheme: s, Points: PointsOf(history, counted, s))).ToList();
        groups = GroupsOf([.. scored.Where(s => s.Points is not null).Select(s => (s.Scheme, s.Points!.Value))]);
        IReadOnlyList<(PartnerId, int)> MissingOf(PriorityScheme scheme) => [.. history.Voices.SelectMany(v => history.Criteria.OrderBy(c => c.Number).Select(c => (v, c.Number)))
            .Where(x => counted.All(s => s.ProgrammeId != scheme.ProgrammeId || s.PartnerId != x.v || s.Criterion != x.Number))];
        Schemes =
        [
            .. groups.SelectMany((g, i) => g.Schemes.Select(s => new RankedScheme(s, g.Points, g.Rank, g.Schemes.Count > 1, g.IsAbove, g.CumulativePence, MissingOf(s), Why(g, s)))),
            .. scored.Where(s => s.Points is null).Select(s => new RankedScheme(s.Scheme, null, null, false, false, 0, MissingOf(s.Scheme), "It has no score at all by some criterion, so it cannot be ranked. One score by each would rank it.")),
        ];
    }

    /// <summary>From the top down; those that cannot be ranked last.</summary>
    public IReadOnlyList<RankedScheme> Schemes { get; }

    public long AbovePence => groups.LastOrDefault(g => g.IsAbove)?.CumulativePence ?? 0;

    public long LeftPence => budgetPence - AbovePence;

    public static RankedList Of(ExerciseHistory history, DateOnly asAt) => new(history, history.Counted(asAt));

    /// <summary>Above 0 where the first has more points, exactly.</summary>
    public static int Compare(Rational one, Rational other) => (one.Above * other.Below).CompareTo(other.Above * one.Below);

    public static decimal AsDecimal(Rational points) => (decimal)points.Above / (decimal)points.Below;

    private static Rational? PointsOf(ExerciseHistory history, IReadOnlyList<PriorityScore> counted, PriorityScheme scheme)
    {
        var total = Rational.Of(0L);
        foreach (var criterion in history.Criteria)
        {
            var scores = counted.Where(s => s.ProgrammeId == scheme.ProgrammeId && s.Criterion == criterion.Number).ToList();
            if (scores.Count == 0)
            {
                return null;
            }

            total = total.Plus(Rational.Of((long)scores.Sum(s => s.Score) * criterion.WeightPercent).Over((long)scores.Count * PriorityScore.Most));
        }

        return total;
    }

    private List<Group> GroupsOf(IReadOnlyList<(PriorityScheme Scheme, Rational Points)> scored)
    {
        var made = new List<Group>();
        var (cumulative, isAbove) = (0L, true);
        var left = scored.OrderByDescending(s => s.Points, Comparer<Rational>.Create(Compare)).ThenBy(s => s.Scheme.ProgrammeId.Value).ToList();
        while (left.Count > 0)
        {
            var same = left.TakeWhile(s => Compare(s.Points, left[0].Points) == 0).ToList();
            cumulative += same.Sum(s => s.Scheme.CostPence);
            isAbove = isAbove && cumulative <= budgetPence;
            made.Add(new Group([.. same.Select(s => s.Scheme)], same[0].Points, scored.Count - left.Count + 1, isAbove, cumulative));
            left = left[same.Count..];
        }

        return made;
    }

    private string Why(Group group, PriorityScheme scheme)
    {
        if (group.IsAbove)
        {
            return $"It and all ranked before it ask for {Sentences.Pounds(group.CumulativePence)}, which is within {Sentences.Pounds(budgetPence)}. It would fall below if the budget were smaller by more than {Sentences.Pounds(budgetPence - group.CumulativePence)}.";
        }

        var line = $"With it the list asks for {Sentences.Pounds(group.CumulativePence)}, which is {Sentences.Pounds(group.CumulativePence - budgetPence)} over the budget; so much more would bring it above.";
        if (scheme.CostPence > budgetPence)
        {
            return $"{line} No score could, since it alone asks for more than the budget.";
        }

        // The lowest place from which it would be within the sum: everything before that place still goes first.
        var rivals = groups.TakeWhile(g => g != group).ToList();
        var beaten = rivals.FirstOrDefault(g => g.CumulativePence + scheme.CostPence > budgetPence);
        return beaten is not null && Compare(beaten.Points, Rational.Of(100L)) >= 0 ? $"{line} No score alone could, since what comes first has every point."
            : beaten is not null ? $"{line} Or it would need more than {Points(beaten)} points, where it has {Points(group)}."
            : $"{line} Or it would need more points than those with which it ties, {Points(group)}.";
    }

    private static string Points(Group group) => decimal.Round(AsDecimal(group.Points), 1, MidpointRounding.AwayFromZero).ToString("0.0");

    private sealed record Group(IReadOnlyList<PriorityScheme> Schemes, Rational Points, int Rank, bool IsAbove, long CumulativePence);
}
