using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.ControlTotal;

/// <summary>One partner's statement with what of it is for this place.</summary>
public sealed record StatedShare(PartnerStatement Statement, string Partner, LocalPosition Local);

/// <summary>
/// The shadow control total of one year as it stood on a day. Councils have no control total: they stand beside it and are in no sum. So the total holds no social care, and says so (CTL-04).
/// </summary>
public sealed record SystemTotal(FinancialYear Year, bool WithIncentives, IReadOnlyList<StatedShare> Bodies, IReadOnlyList<StatedShare> Councils, ShadowControlTotal Shadow, IReadOnlyList<string> Missing)
{
    public string Contains => $"It holds the local share of {Bodies.Count} NHS {(Bodies.Count == 1 ? "body" : "bodies")}, {(WithIncentives ? "with" : "without")} money that is paid only where targets are met. It holds no social care: councils have no control total, and stand beside it. {Lacks}";

    private string Lacks => Missing.Count == 0 ? "No partner is missing." : $"It is partial: {Sentences.List(Missing)} {(Missing.Count == 1 ? "has" : "have")} stated nothing.";

    /// <param name="names">Partners that should state something, by id.</param>
    /// <param name="isCouncil">Whether a partner has no control total.</param>
    public static SystemTotal On(
        FinancialYear year, IEnumerable<PartnerStatement> statements, IEnumerable<TotalAdjustment> adjustments, IReadOnlyDictionary<PartnerId, string> names, Func<PartnerId, bool> isCouncil, bool withIncentives, DateOnly asAt)
    {
        var last = statements.Where(s => s.FinancialYear == year.Begins && s.On <= asAt).GroupBy(s => s.PartnerId).Select(g => g.MaxBy(s => s.Version)!).OrderBy(s => names[s.PartnerId], StringComparer.CurrentCulture).ToList();
        var moved = adjustments.Where(a => a.FinancialYear == year.Begins && a.On <= asAt).SelectMany(a => a.Sides(id => names[id])).ToList();
        var (bodies, councils) = (last.Where(s => !isCouncil(s.PartnerId)).ToList(), last.Where(s => isCouncil(s.PartnerId)).ToList());
        ShadowControlTotal Added(List<PartnerStatement> of) => ShadowControlTotal.Of(of.Select(s => s.Position(names[s.PartnerId], withIncentives)), moved, Money.Zero);
        var shadow = Added(bodies);
        List<StatedShare> Shares(List<PartnerStatement> of, ShadowControlTotal total) => [.. of.Zip(total.Positions, (s, local) => new StatedShare(s, names[s.PartnerId], local))];
        return new(year, withIncentives, Shares(bodies, shadow), Shares(councils, Added(councils)), shadow with { Total = shadow.SystemPlan }, [.. names.Where(n => last.All(s => s.PartnerId != n.Key)).Select(n => n.Value).Order(StringComparer.CurrentCulture)]);
    }
}
