using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.RiskShare;

/// <summary>Funds of every shape whose contributions make their budgets, as an agreement asks, under every variant.</summary>
internal static class RandomFunds
{
    public static readonly FinancialYear Year = new(2017);

    private static readonly string[] Names = ["council", "ccg", "trust", "other-council"];

    private static readonly Gen<Money> Sum = Gen.Choose(1, 2_000_000_00).Select(p => new Money(p));

    private static readonly Gen<Money> AnySum = Gen.Choose(0, 2_000_000_00).Select(p => new Money(p));

    private static readonly Gen<decimal> Percent = Gen.Choose(0, 10_000).Select(p => p / 100m);

    public static Gen<FundYear> Any { get; } =
        from count in Gen.Choose(1, Names.Length)
        let partners = Names[..count]
        from rule in Rule(partners, 2)
        from year in Of(partners, rule)
        select year;

    public static Gen<FundYear> WithCaps { get; } =
        from count in Gen.Choose(2, Names.Length)
        let partners = Names[..count]
        from rule in CappedOf(partners)
        from year in Of(partners, rule)
        select year;

    public static Gen<FundYear> Of(string[] partners, SharingRule rule) =>
        from lines in Gen.ListOf(LineOf(partners)).Select(l => l.Take(6))
        let first = partners.Select((p, i) => new FundLine($"own-{i}", FundPart.Pool, p, new Money(5_000_00 + i))).ToArray()
        let all = (FundLine[])[.. first, .. lines.Select((l, i) => l with { Id = $"line-{i}" })]
        from spend in Gen.CollectToList(all, l => l.Part == FundPart.Contingency ? Gen.Constant(Money.Zero) : AnySum)
        from savings in Gen.CollectToList(partners, p => Gen.Choose(0, 100_000_00).Select(s => new DeliveredSaving(p, new Money(s))))
        from policy in Policy(rule)
        from moved in Gen.Choose(0, 1_000_00)
        select new FundYear(
            partners,
            all,
            [.. all.Select(l => new FundContribution(l.Origin, l.Part, l.Budget))],
            [.. all.Zip(spend).Where(s => s.Second != Money.Zero).Select(s => new LineSpend(s.First.Id, s.Second))],
            policy)
        {
            Host = partners[0], Year = Year, Savings = [.. savings],
            Virements = [new BudgetVirement(all[0].Id, all[^1].Id, new Money(moved))],
            Variations = [new ContributionVariation(partners[^1], all[0].Id, new Money(moved))],
        };

    private static Gen<FundLine> LineOf(string[] partners) =>
        from part in Gen.Elements(FundPart.Pool, FundPart.Pool, FundPart.RingFenced, FundPart.Aligned, FundPart.Contingency)
        from origin in Gen.Elements(partners)
        from budget in Sum
        from percents in Percents(partners)
        from isVariable in Gen.Elements(true, false)
        select new FundLine("", part, origin, budget, isVariable ? percents : null);

    private static Gen<RiskSharePolicy> Policy(SharingRule rule) =>
        from underspend in Carry
        from undrawn in Carry
        from returns in Gen.Elements(true, false)
        from calls in Gen.Elements<FirstCall[]>([FirstCall.DeliveredSavings, FirstCall.Contingency], [FirstCall.Contingency, FirstCall.DeliveredSavings], [])
        select new RiskSharePolicy(rule) { Underspend = underspend, UndrawnContingency = undrawn, ReturnsExcessSavings = returns, FirstCalls = calls };

    private static Gen<CarryForward> Carry => Gen.OneOf(Gen.Constant(CarryForward.Nothing), Gen.Constant(CarryForward.All), Sum.Select(s => new CarryForward(s)));

    private static Gen<SharingRule> Rule(string[] partners, int depth)
    {
        Gen<SharingRule>[] flat =
        [
            Gen.Constant<SharingRule>(new ProRataToContributions()),
            Percents(partners).Two().Select(SharingRule (p) => new FixedPercent(p.Item1, p.Item2)),
            Gen.Elements(partners).Select(SharingRule (p) => new SingleBearer(p)),
            CappedOf(partners).Select(SharingRule (r) => r),
            Percent.Select(SharingRule (p) => new Staged(new Dictionary<FinancialYear, decimal> { [Year] = p })),
            Gen.Constant<SharingRule>(new FixedAndVariableLines()),
            Gen.Constant<SharingRule>(new NoRiskShare()),
        ];
        return depth == 0 ? Gen.OneOf(flat[..4]) : Gen.OneOf([.. flat, Bands(partners, depth), Within(partners, depth)]);
    }

    private static Gen<SharingRule> Bands(string[] partners, int depth) =>
        from one in Rule(partners, 0)
        from two in Rule(partners, 0)
        from top in Percent
        from more in Percent
        from isOpen in Gen.Elements(true, false)
        select (SharingRule)new Banded([new Band(top, one), new Band(isOpen ? null : top + more, two)]);

    private static Gen<SharingRule> Within(string[] partners, int depth) =>
        from above in Rule(partners, 0)
        from first in AnySum
        select (SharingRule)new Tolerance(first, null, above);

    private static Gen<Capped> CappedOf(string[] partners) =>
        from caps in Gen.CollectToList(partners, _ => Gen.OneOf(Gen.Constant<Money?>(null), AnySum.Select(s => (Money?)s)))
        from percents in Gen.CollectToList(partners, _ => Gen.OneOf(Gen.Constant<decimal?>(null), Percent.Select(p => (decimal?)p)))
        from above in Gen.Elements<AboveCap>(new AboveCap.Respread(), new AboveCap.Unallocated(), new AboveCap.To(partners[0]))
        select new Capped(Given(partners, caps), Given(partners, percents), above);

    private static Dictionary<string, T> Given<T>(string[] partners, IEnumerable<T?> values) where T : struct =>
        partners.Zip(values).Where(p => p.Second is not null).ToDictionary(p => p.First, p => p.Second!.Value);

    private static Gen<Dictionary<string, decimal>> Percents(string[] partners) =>
        Gen.CollectToList(partners, _ => Gen.Choose(1, 10_000).Select(p => p / 100m)).Select(list => partners.Zip(list).ToDictionary(p => p.First, p => p.Second));
}
