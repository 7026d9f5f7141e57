using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>All that a fund's year end looks at: pure data, so that the same year run again gives the same pennies.</summary>
/// <param name="Partners">In the order of the agreement.</param>
public sealed record FundYear(IReadOnlyList<string> Partners, IReadOnlyList<FundLine> Lines, IReadOnlyList<FundContribution> Contributions, IReadOnlyList<LineSpend> Spend, RiskSharePolicy Policy)
{
    public string? Host { get; init; }

    public FinancialYear? Year { get; init; }

    public IReadOnlyList<ContributionVariation> Variations { get; init; } = [];

    public IReadOnlyList<BudgetVirement> Virements { get; init; } = [];

    public IReadOnlyList<DeliveredSaving> Savings { get; init; } = [];

    /// <summary>Of all parts, after variations.</summary>
    public PartnerSums ContributionsRevised() => ContributedTo(_ => true);

    /// <summary>What the risk is shared by: the pool and its contingency.</summary>
    public PartnerSums PoolContributions() => ContributedTo(part => part is FundPart.Pool or FundPart.Contingency);

    /// <summary>Each line with its budget, spend and variance after variations and virements.</summary>
    /// <exception cref="InvalidOperationException">Money was spent or moved on a line that is not there, or spent on a contingency.</exception>
    public IReadOnlyList<LineOutturn> Outturns()
    {
        var budgets = Lines.ToDictionary(l => l.Id, l => l.Budget, StringComparer.Ordinal);
        var spent = Lines.ToDictionary(l => l.Id, _ => Money.Zero, StringComparer.Ordinal);
        foreach (var variation in Variations)
        {
            budgets[LineOf(variation.Line).Id] += variation.Amount;
        }

        foreach (var virement in Virements)
        {
            budgets[LineOf(virement.From).Id] -= virement.Amount;
            budgets[LineOf(virement.To).Id] += virement.Amount;
        }

        foreach (var spend in Spend)
        {
            var line = LineOf(spend.Line);
            spent[line.Id] += line.Part != FundPart.Contingency ? spend.Amount : throw new InvalidOperationException($"{line.Id} is a contingency: it is drawn on at the year end and nothing is spent on it.");
        }

        return [.. Lines.Select(l => new LineOutturn(l, budgets[l.Id], spent[l.Id]))];
    }

    private PartnerSums ContributedTo(Func<FundPart, bool> which)
    {
        var first = PartnerSums.AddedUp(Partners, Contributions.Where(c => which(c.Part)), c => c.Partner, c => c.Amount);
        return first + PartnerSums.AddedUp(Partners, Variations.Where(v => which(LineOf(v.Line).Part)), v => v.Partner, v => v.Amount);
    }

    private FundLine LineOf(string id) => Lines.FirstOrDefault(l => l.Id == id) ?? throw new InvalidOperationException($"There is no line {id} in the fund.");
}

public sealed record LineOutturn(FundLine Line, Money Budget, Money Spend)
{
    /// <summary>Above 0 is over.</summary>
    public Money Variance => Spend - Budget;
}
