using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>What is posted above what partners agreed for a year: a line's spend above its budget, or more paid in by a partner than it agreed to.</summary>
/// <param name="Name">The line or the partner, as people read it.</param>
/// <param name="IsSpend">Spent; otherwise paid in.</param>
public sealed record AboveAgreed(string Name, bool IsSpend, FinancialYear Year, Money Agreed, Money After)
{
    public string InWords => IsSpend
        ? $"With this, spend on {Name} comes to {Pounds(After)} of a budget of {Pounds(Agreed)} for {Year}, which is {Pounds(After - Agreed)} above it."
        : $"With this, {Name} has paid in {Pounds(After)} of the {Pounds(Agreed)} that it agreed to for {Year}, which is {Pounds(After - Agreed)} more.";

    /// <summary>What goes above, or further above, by what happens between two positions of a year. What was above before and goes no further is passed over.</summary>
    /// <param name="lines">Names by slug.</param>
    /// <param name="partners">Names by slug.</param>
    public static IReadOnlyList<AboveAgreed> Between(FundPosition before, FundPosition after, FinancialYear year, IReadOnlyDictionary<string, string> lines, IReadOnlyDictionary<string, string> partners) =>
    [
        .. lines.Where(l => after.Spent(l.Key) > after.Budget(l.Key) && after.Spent(l.Key) > before.Spent(l.Key)).Select(l => new AboveAgreed(l.Value, true, year, after.Budget(l.Key), after.Spent(l.Key))),
        .. partners.Where(p => after.ToPay(p.Key) < Money.Zero && after.PaidIn(p.Key) > before.PaidIn(p.Key)).Select(p => new AboveAgreed(p.Value, false, year, after.PaidIn(p.Key) + after.ToPay(p.Key), after.PaidIn(p.Key))),
    ];

    private static string Pounds(Money sum) => Sentences.Pounds(sum.Pence);
}

public sealed record MoreThanAgreed(IReadOnlyList<AboveAgreed> Above) : Refusal($"{string.Join(" ", Above.Select(a => a.InWords))} Nothing has been posted. Check the sum; if it is right all the same, say why, and post it again.");
