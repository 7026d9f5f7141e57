using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Budgets;

/// <summary>Money, activity and staff that are planned together (BUD-06). Activity of different kinds is never added; what is recharged is in the line of whoever bears it.</summary>
public sealed record PlanPart(Money Sum, IReadOnlyDictionary<string, long> Activity, decimal? Wte)
{
    /// <summary>"1,200 people; 9,400 visits".</summary>
    public string ActivityInWords => Activity.Count == 0 ? "None stated" : string.Join("; ", Activity.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Value:N0} {a.Key}"));

    public static PlanPart Of(IEnumerable<BudgetLine> lines)
    {
        var own = lines.Where(l => l.Kind != BudgetKind.Recharge).ToList();
        return new(
            Money.Sum(own.Select(l => l.Sum)), own.Where(l => l.Activity is not null).GroupBy(l => l.ActivityUnit!, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Sum(l => (long)l.Activity!.Value)),
            own.Any(l => l.Wte is not null) ? own.Sum(l => l.Wte ?? 0) : null);
    }
}

/// <summary>Activity of one kind in a year beside the year before.</summary>
public sealed record PlannedActivity(string Unit, long Units, long? Before)
{
    /// <summary>In per cent to one decimal; null where there was none before.</summary>
    public decimal? Growth => Before is > 0 ? Math.Round(100m * (Units - Before.Value) / Before.Value, 1, MidpointRounding.AwayFromZero) : null;

    public static IReadOnlyList<PlannedActivity> Of(PlanPart year, PlanPart before) =>
        [.. year.Activity.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new PlannedActivity(a.Key, a.Value, before.Activity.TryGetValue(a.Key, out var units) ? units : null))];
}
