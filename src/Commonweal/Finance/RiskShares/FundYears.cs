using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;

namespace Commonweal.Finance.RiskShares;

/// <summary>A fund's year as the year end looks at it. Partners and lines go by the names that people read, since the workings name them.</summary>
internal static class FundYears
{
    /// <param name="outturns">What each line has spent at the end of the year, by slug.</param>
    /// <param name="putIn">Other pool contributions than those agreed, by the partner's slug: what is more or less goes to that partner's largest pool line.</param>
    public static FundYear Of(FundCase fund, RiskSharePolicy policy, IReadOnlyDictionary<string, Money> outturns, IReadOnlyDictionary<string, Money>? putIn = null)
    {
        var position = fund.Position;
        string[] partners = [.. fund.Contributors.Select(p => p.ShortName).Concat(fund.LinesOfTheYear.Select(fund.OriginOf)).Distinct()];
        return new FundYear(
            partners,
            [.. fund.LinesOfTheYear.Select(l => new FundLine(l.Name, l.Part, fund.OriginOf(l), position.Budget(l.Slug)))],
            [
                .. fund.Contributors.SelectMany(p => (FundContribution[])
                [
                    new(p.ShortName, FundPart.Pool, position.Agreed(p.Slug)), new(p.ShortName, FundPart.RingFenced, position.RingFenced(p.Slug)), new(p.ShortName, FundPart.Aligned, position.Aligned(p.Slug)),
                ]),
            ],
            [.. fund.LinesOfTheYear.Where(l => l.Part != FundPart.Contingency).Select(l => new LineSpend(l.Name, outturns.GetValueOrDefault(l.Slug)))],
            policy)
        {
            Host = fund.Setting.Host,
            Year = fund.Year,
            Variations = [.. Changed(fund, putIn)],
        };
    }

    /// <summary>The largest pool line of a partner: a changed contribution of the simulator goes there.</summary>
    public static ScheduleLine? LargestPoolLine(FundCase fund, string partnerShortName) =>
        fund.Lines.Where(l => l.Part == FundPart.Pool && fund.OriginOf(l) == partnerShortName).MaxBy(l => fund.Position.Budget(l.Slug).Pence);

    /// <summary>
    /// What each line would have spent by the end of the year, if it goes on as in the whole months so far, over the months in which it stands; its budget, where nothing was spent in one yet.
    /// What the month under way has brought counts once, where it is more than a month brings. An aligned line is spent outside the fund, so it stands at its budget.
    /// </summary>
    /// <param name="wholeMonths">Where the fund stood at the end of the last whole month.</param>
    public static Dictionary<string, Money> RunRate(FundCase fund, FundPosition wholeMonths) =>
        fund.LinesOfTheYear.Where(l => l.Part != FundPart.Contingency).ToDictionary(l => l.Slug, l => Forecast(fund, wholeMonths, l), StringComparer.Ordinal);

    private static Money Forecast(FundCase fund, FundPosition wholeMonths, ScheduleLine line)
    {
        var first = fund.Entries.Where(e => e.Slug == line.Slug).Min(e => e.From);
        Month[] months = [.. fund.Year.Months.Where(m => m.LastDay >= first && (line.To is null || m.FirstDay <= line.To))];
        var (spent, gone) = (wholeMonths.Spent(line.Slug), months.Count(m => m.LastDay <= fund.AsAt));
        var underWay = fund.Position.Spent(line.Slug) - spent;
        if (spent == Money.Zero || gone == 0)
        {
            return Money.Max(fund.Position.Budget(line.Slug), fund.Position.Spent(line.Slug));
        }

        var expected = months.Any(m => m.FirstDay <= fund.AsAt && m.LastDay > fund.AsAt) ? new Money(spent.Pence / gone) : Money.Zero;
        return new Money(spent.Pence * months.Length / gone) + Money.Max(underWay - expected, Money.Zero);
    }

    private static IEnumerable<ContributionVariation> Changed(FundCase fund, IReadOnlyDictionary<string, Money>? putIn) =>
        from partner in fund.Contributors
        where putIn is not null && putIn.ContainsKey(partner.Slug)
        let more = putIn![partner.Slug] - fund.Position.Agreed(partner.Slug)
        let line = LargestPoolLine(fund, partner.ShortName)
        where more != Money.Zero && line is not null
        select new ContributionVariation(partner.ShortName, line.Name, more);
}
