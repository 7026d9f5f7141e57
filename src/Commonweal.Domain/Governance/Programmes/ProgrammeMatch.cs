using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>Two programmes that are for the same people, conditions and places, so that they might go on as one (S1:161).</summary>
public sealed record ProgrammeMatch(Programme One, Programme Other, IReadOnlyList<string> Cohorts, IReadOnlyList<string> Conditions, IReadOnlyList<string> Settings, bool IsJoined)
{
    /// <summary>Conditions weigh most. The weights are ours and order the list alone.</summary>
    public int Weight => (3 * Conditions.Count) + (2 * Cohorts.Count) + Settings.Count;

    public string Why => "The " + string.Join("; ", new[] { Said("same condition", Conditions), Said("same people", Cohorts), Said("same place", Settings) }.OfType<string>());

    /// <summary>All pairs alike, the most alike first: a condition in common, or both people and places in common. Our reading: the agreement sets no measure.</summary>
    public static IReadOnlyList<ProgrammeMatch> Among(IReadOnlyList<Programme> programmes, IReadOnlyCollection<ProgrammesJoined> joined)
    {
        var ordered = programmes.OrderBy(p => p.Slug, StringComparer.Ordinal).ToList();
        return
        [
            .. ordered.SelectMany((one, i) => ordered.Skip(i + 1).Select(other => Of(one, other, joined)))
                .Where(m => m.Conditions.Count > 0 || (m.Cohorts.Count > 0 && m.Settings.Count > 0))
                .OrderBy(m => m.IsJoined).ThenByDescending(m => m.Weight).ThenBy(m => m.One.Slug, StringComparer.Ordinal).ThenBy(m => m.Other.Slug, StringComparer.Ordinal),
        ];
    }

    private static ProgrammeMatch Of(Programme one, Programme other, IEnumerable<ProgrammesJoined> joined) => new(
        one, other, [.. one.Cohorts.Intersect(other.Cohorts)], [.. one.Conditions.Intersect(other.Conditions)], [.. one.Settings.Intersect(other.Settings)],
        joined.Any(j => (j.ProgrammeId == one.Id && j.OtherId == other.Id) || (j.ProgrammeId == other.Id && j.OtherId == one.Id)));

    private static string? Said(string what, IReadOnlyList<string> same) => same.Count == 0 ? null : $"{what}: {Sentences.List([.. same.Select(Sentences.Plain)])}";
}
