using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance;

/// <summary>One bar of a bridge: what it adds to the sum before it, or takes off.</summary>
public sealed record BridgeStep(string Name, Money Change);

/// <summary>How one sum becomes another, step by step. The end is worked out from the steps, so that the bars always sum.</summary>
public sealed record Bridge(string StartName, Money Start, IReadOnlyList<BridgeStep> Steps, string EndName)
{
    public Money End => Start + Money.Sum(Steps.Select(s => s.Change));

    /// <summary>Where each step begins: the sum of everything before it.</summary>
    public IEnumerable<Money> Levels
    {
        get
        {
            var level = Start;
            foreach (var step in Steps)
            {
                yield return level;
                level += step.Change;
            }
        }
    }
}
