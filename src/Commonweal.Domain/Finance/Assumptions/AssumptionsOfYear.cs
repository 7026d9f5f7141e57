using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Assumptions;

public enum AssumptionStanding
{
    NothingStated,
    Same,
    Differs,

    /// <summary>It was the same as, or explained against, a common one that has been agreed anew since.</summary>
    ToBeLookedAtAgain,
}

/// <summary>One partner's assumption beside the common one.</summary>
public sealed record StatedBeside(PartnerId Partner, CommonAssumption Common, PartnerAssumption? Own)
{
    public int? Difference => Own?.BasisPoints - Common.BasisPoints;

    public AssumptionStanding Standing =>
        Own is null ? AssumptionStanding.NothingStated
        : Difference == 0 ? AssumptionStanding.Same
        : Own.Reason is null || Own.KnownFrom < Common.KnownFrom ? AssumptionStanding.ToBeLookedAtAgain
        : AssumptionStanding.Differs;
}

/// <summary>The assumptions of a year as they stood on a day: the common ones, and each partner's beside them.</summary>
public sealed record AssumptionsOfYear(FinancialYear Year, IReadOnlyList<CommonAssumption> Common, IReadOnlyList<StatedBeside> Stated)
{
    public IReadOnlyList<StatedBeside> Differences => [.. Stated.Where(s => s.Difference is not null and not 0)];

    public CommonAssumption? Of(AssumptionKind kind) => Common.FirstOrDefault(c => c.Kind == kind);

    public PartnerAssumption? Of(PartnerId partner, AssumptionKind kind) => Stated.FirstOrDefault(s => s.Partner == partner && s.Common.Kind == kind)?.Own;

    public static AssumptionsOfYear On(FinancialYear year, IEnumerable<CommonAssumption> common, IEnumerable<PartnerAssumption> own, IEnumerable<PartnerId> partners, DateOnly asAt)
    {
        CommonAssumption[] last = [.. common.Where(c => c.FinancialYear == year.Begins && c.On <= asAt).GroupBy(c => c.Kind).Select(g => g.MaxBy(c => c.Version)!).OrderBy(c => c.Kind)];
        var stated = own.Where(o => o.FinancialYear == year.Begins && o.On <= asAt).GroupBy(o => (o.PartnerId, o.Kind)).ToDictionary(g => g.Key, g => g.MaxBy(o => o.Version)!);
        return new(year, last, [.. partners.SelectMany(p => last.Select(c => new StatedBeside(p, c, stated.GetValueOrDefault((p, c.Kind)))))]);
    }
}
