using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>How the partners of a fund share what was spent over its budget, or under it. A closed set; each is found in real agreements. Per cents and sums are data of the agreement.</summary>
public abstract record SharingRule
{
    private protected SharingRule()
    {
    }

    /// <summary>The partners that the rule names: each is one of the fund's, or the rule is not that fund's.</summary>
    public virtual IEnumerable<string> Named => [];
}

/// <summary>In proportion to what each put into the pool, contingency among it, after variations.</summary>
public sealed record ProRataToContributions : SharingRule;

/// <summary>By agreed per cents.</summary>
/// <param name="Under">Of an underspend; where it is not given, those of an overspend hold both ways.</param>
public sealed record FixedPercent(IReadOnlyDictionary<string, decimal> Over, IReadOnlyDictionary<string, decimal>? Under = null) : SharingRule
{
    public override IEnumerable<string> Named => [.. Over.Keys, .. Under?.Keys ?? []];
}

/// <summary>One partner bears it all, such as a host that committed money outside what was permitted.</summary>
public sealed record SingleBearer(string Bearer) : SharingRule
{
    public override IEnumerable<string> Named => [Bearer];
}

/// <summary>By contributions, and no partner more of an overspend than its cap. An underspend is shared by contributions.</summary>
/// <param name="Caps">A sum for some of the partners.</param>
/// <param name="CapPercents">A per cent of a partner's pool contribution, rounded down to the penny. Where both are given the smaller holds.</param>
public sealed record Capped(IReadOnlyDictionary<string, Money> Caps, IReadOnlyDictionary<string, decimal> CapPercents, AboveCap Above) : SharingRule
{
    public override IEnumerable<string> Named => [.. Caps.Keys, .. CapPercents.Keys, .. Above is AboveCap.To to ? [to.Partner] : (string[])[]];
}

/// <summary>Where what is above the caps goes.</summary>
public abstract record AboveCap
{
    private AboveCap()
    {
    }

    /// <summary>In rounds, to those still below their cap; when all have reached it the rest is unallocated.</summary>
    public sealed record Respread : AboveCap;

    public sealed record To(string Partner) : AboveCap;

    /// <summary>To nobody: it is taken to the partners' own bodies.</summary>
    public sealed record Unallocated : AboveCap;
}

/// <summary>By bands of the size of the variance, each with a rule of its own. What is above the last top is unallocated.</summary>
public sealed record Banded(IReadOnlyList<Band> Bands) : SharingRule
{
    public override IEnumerable<string> Named => Bands.SelectMany(b => b.Share.Named);
}

/// <param name="ToPercent">The top, as a per cent of all pool contributions, rounded down to the penny; null is no top. Tops are cumulative.</param>
public sealed record Band(decimal? ToPercent, SharingRule Share);

/// <summary>By years: so many per cent are shared by contributions, rounded down to the penny, and the rest falls on those whose own lines moved the same way.</summary>
public sealed record Staged(IReadOnlyDictionary<FinancialYear, decimal> SharedPercents) : SharingRule;

/// <summary>The first amount, either way, stays with the host; the rest is shared by another rule.</summary>
/// <param name="Host">Where it is not given, the host of the fund.</param>
public sealed record Tolerance(Money First, string? Host, SharingRule Above) : SharingRule
{
    public override IEnumerable<string> Named => Host is null ? Above.Named : [Host, .. Above.Named];
}

/// <summary>Line by line: a fixed line is the host's alone, a variable one is shared by its own per cents.</summary>
public sealed record FixedAndVariableLines : SharingRule;

/// <summary>Nothing is shared: each line falls on the partner whose money it was. A fund may stand without a risk share.</summary>
public sealed record NoRiskShare : SharingRule;

/// <summary>The terms of one schedule for its year end: what is called on first, in which order; how the rest is shared; and what becomes of what is left.</summary>
public sealed record RiskSharePolicy(SharingRule Share)
{
    /// <summary>Where an underspend is shared by another rule than an overspend.</summary>
    public SharingRule? ShareOfUnderspend { get; init; }

    public IReadOnlyList<FirstCall> FirstCalls { get; init; } = [FirstCall.DeliveredSavings, FirstCall.Contingency];

    public CarryForward Underspend { get; init; } = CarryForward.Nothing;

    public CarryForward UndrawnContingency { get; init; } = CarryForward.Nothing;

    /// <summary>Savings beyond the overspend go back to those who delivered them; otherwise they join the underspend. Our choice.</summary>
    public bool ReturnsExcessSavings { get; init; }

    public IEnumerable<string> Named => [.. Share.Named, .. ShareOfUnderspend?.Named ?? []];

    public SharingRule ShareFor(Money residual) => residual.Sign < 0 ? ShareOfUnderspend ?? Share : Share;
}

/// <summary>What an overspend is met from before it is shared.</summary>
public enum FirstCall
{
    /// <summary>Savings that were delivered reduce an overspend, and nothing else (S75, SAV-03).</summary>
    DeliveredSavings,

    Contingency,
}

/// <summary>How much of what is left stays in the fund for next year; the rest is returned.</summary>
/// <param name="UpTo">Null is all of it.</param>
public sealed record CarryForward(Money? UpTo)
{
    public static CarryForward Nothing { get; } = new(Money.Zero);

    public static CarryForward All { get; } = new((Money?)null);

    public Money Of(Money left) => UpTo is { } most ? Money.Min(most, left) : left;
}
