using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>A policy as it would be read out to the partners, step by step.</summary>
public static class RiskShareWords
{
    public static IReadOnlyList<string> InWords(this RiskSharePolicy policy) =>
    [
        .. FirstCalled(policy),
        $"What is still over {policy.Share.InWords()}.",
        $"What is under {Under(policy)}.",
        $"Of an underspend, {Kept(policy.Underspend)}. Of contingency that was not drawn, {Kept(policy.UndrawnContingency)}.",
        .. policy.FirstCalls.Contains(FirstCall.DeliveredSavings)
            ? (string[])[policy.ReturnsExcessSavings ? "Savings beyond the overspend go back to those who delivered them." : "Savings beyond the overspend join the underspend."]
            : [],
    ];

    /// <summary>How a sum is shared, as the rest of a sentence that begins with the sum.</summary>
    public static string InWords(this SharingRule rule) => rule switch
    {
        ProRataToContributions => "is shared in proportion to what each put into the pool",
        FixedPercent r => $"is shared {ByPercent(r.Over)}",
        SingleBearer r => $"falls on {r.Bearer} alone",
        Capped r => $"is shared in proportion to what each put into the pool, with a limit of {Limits(r)}; {Above(r.Above)}",
        Banded r => $"goes by bands of the size of the pool: {string.Join("; ", r.Bands.Select((b, i) => $"{Top(b, i)} it {b.Share.InWords()}"))}",
        Staged r => $"is shared in part by contributions, {Sentences.List([.. r.SharedPercents.Select(s => $"{s.Value:0.####}% in {s.Key}")])}, and the rest falls on those whose own lines moved the same way",
        Tolerance r => $"stays with {r.Host ?? "the host"} up to {r.First.InWords}, and above that it {r.Above.InWords()}",
        FixedAndVariableLines => "stays with the host on fixed lines, and is shared by each line’s own per cents on variable ones",
        NoRiskShare => "is not shared: each line falls on the partner whose money it was",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static IEnumerable<string> FirstCalled(RiskSharePolicy policy) => policy.FirstCalls.Count == 0
        ? ["Nothing is called on before an overspend is shared."]
        : [$"An overspend is met first from {string.Join(", then from ", policy.FirstCalls.Select(c => c == FirstCall.DeliveredSavings ? "savings that were delivered" : "contingency"))}."];

    private static string Under(RiskSharePolicy policy) =>
        policy.ShareOfUnderspend is { } apart ? apart.InWords()
        : policy.Share is FixedPercent { Under: { } under } ? $"is shared {ByPercent(under)}"
        : policy.Share is Capped ? "is shared in proportion to what each put into the pool"
        : policy.Share.InWords();

    private static string ByPercent(IReadOnlyDictionary<string, decimal> percents) => Sentences.List([.. percents.Select(p => $"{p.Value:0.####}% to {p.Key}")]);

    private static string Limits(Capped rule) => Sentences.List(
        [.. rule.Caps.Select(c => $"{c.Value.InWords} for {c.Key}"), .. rule.CapPercents.Select(c => $"{c.Value:0.####}% of its own contribution for {c.Key}")]);

    private static string Above(AboveCap above) => above switch
    {
        AboveCap.Respread => "what is above goes to those still below theirs",
        AboveCap.To to => $"what is above falls on {to.Partner}",
        _ => "what is above is for the partners’ own bodies to settle",
    };

    private static string Top(Band band, int place) => band.ToPercent is { } top ? $"up to {top:0.####}%" : place == 0 ? "whatever its size" : "above that";

    private static string Kept(CarryForward rule) => rule.UpTo is not { } most ? "all stays in the fund for next year" : most == Money.Zero ? "all is given back" : $"up to {most.InWords} stays in the fund for next year";
}
