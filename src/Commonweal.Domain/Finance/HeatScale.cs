using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance;

/// <summary>How deep a sum is shaded among others: five steps that each hold about as many of them. What is nought or below is not shaded.</summary>
public sealed class HeatScale
{
    public const int Steps = 5;

    private readonly IReadOnlyList<Money> tops;

    private HeatScale(IReadOnlyList<Money> tops) => this.tops = tops;

    /// <summary>Each step with the sums that it holds, in words.</summary>
    public IReadOnlyList<(int Step, string Words)> Legend =>
        [.. tops.Select((top, i) => (StepOf(top), i == 0 ? $"Up to {top.InWords}" : $"Over {tops[i - 1].InWords}, up to {top.InWords}"))];

    public static HeatScale Of(IEnumerable<Money> sums)
    {
        Money[] sorted = [.. sums.Where(s => s.Sign > 0).Order()];
        return new(sorted.Length == 0 ? [] : [.. Enumerable.Range(1, Steps).Select(step => sorted[((sorted.Length * step) + Steps - 1) / Steps - 1]).Distinct()]);
    }

    /// <summary>1 to 5; 0 for what is not above nought.</summary>
    public int StepOf(Money sum) => sum.Sign <= 0 || tops.Count == 0 ? 0 : Steps - tops.Count + 1 + Math.Min(tops.Count(top => sum > top), tops.Count - 1);
}
