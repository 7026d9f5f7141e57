using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>What a sharing rule looks at: who put how much into the pool, and how each of its lines moved.</summary>
/// <param name="Contributions">To the pool, contingency among it, after variations: what is ring-fenced or aligned is not in it.</param>
public sealed record PoolPosition(PartnerSums Contributions, IReadOnlyList<PoolLine> Lines)
{
    public string? Host { get; init; }

    public FinancialYear? Year { get; init; }

    public IReadOnlyList<string> Partners => Contributions.Partners;

    /// <summary>The variances of each partner's own lines, added up.</summary>
    public PartnerSums OwnVariances => OwnVariancesOf(_ => true);

    public Money Variance => Money.Sum(Lines.Select(l => l.Variance));

    /// <exception cref="InvalidOperationException">The fund has no host.</exception>
    public string HostOrThrow => Host ?? throw new InvalidOperationException("The rule falls on the host, and the fund has none.");

    public PartnerSums OwnVariancesOf(Func<PoolLine, bool> which) => PartnerSums.AddedUp(Partners, Lines.Where(which), l => l.Origin, l => l.Variance);
}

/// <param name="Variance">Spend less budget: above 0 is over.</param>
/// <param name="VariableShare">The per cents of a variable line; null is a fixed one.</param>
public sealed record PoolLine(string Id, string Origin, Money Variance, IReadOnlyDictionary<string, decimal>? VariableShare = null);

/// <summary>One step of a sharing, with its reason in words and what it puts on each partner.</summary>
public sealed record SharingStep(string Words, PartnerSums Shares);

/// <param name="Unallocated">What no partner bears: it is for the partners' own bodies to settle.</param>
public sealed record Sharing(IReadOnlyList<SharingStep> Steps, Money Unallocated)
{
    public static Sharing Of(string words, PartnerSums shares) => new([new SharingStep(words, shares)], Money.Zero);

    public Sharing And(Sharing next) => new([.. Steps, .. next.Steps], Unallocated + next.Unallocated);

    public PartnerSums Among(IEnumerable<string> partners) => Steps.Aggregate(PartnerSums.None(partners), (sums, step) => sums + step.Shares);
}
