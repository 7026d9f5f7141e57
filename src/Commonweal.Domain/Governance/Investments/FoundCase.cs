using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Investments;

/// <summary>A sum that stands in some register, and may be part of a case for the Board.</summary>
/// <param name="Key">Names it for good, in that register.</param>
/// <param name="AnnualRevenuePence">Of a whole year, however late in the year it begins.</param>
public sealed record PossibleSum(string Key, PartnerId PartnerId, string Service, int FinancialYear, long CapitalPence, long AnnualRevenuePence, int LocalBasisPoints, DateOnly EnteredOn) : IPartOfACase
{
    /// <summary>What no scheme stands for yet: where the register's sum grew since, what it grew by.</summary>
    public PossibleSum Beyond(IReadOnlyDictionary<string, (long Capital, long Revenue)> covered) => covered.TryGetValue(Key, out var held)
        ? this with { CapitalPence = CapitalPence - held.Capital, AnnualRevenuePence = AnnualRevenuePence - held.Revenue }
        : this;
}

/// <summary>Sums of one partner, service and year that by the rule of notices are for the Board, and that no scheme stands for (INV-01, INV-02). It is found and told; it stops nobody.</summary>
/// <param name="Sums">What is not covered by a scheme.</param>
/// <param name="Schemes">Those of the same partner, service and year that were entered: they are summed with the rest.</param>
public sealed record FoundCase(PartnerId PartnerId, string Service, int FinancialYear, IReadOnlyList<PossibleSum> Sums, IReadOnlyList<InvestmentScheme> Schemes, SchemeSum Sum, NoticeThreshold Threshold)
{
    public string InWords => $"{Sum.InWords(Threshold)} By {Threshold.Clause} it is for the Board.";

    /// <param name="thresholdOn">The sum that binds a partner on a day.</param>
    public static IReadOnlyList<FoundCase> Among(IEnumerable<PossibleSum> sums, IReadOnlyCollection<InvestmentScheme> schemes, Func<PartnerId, DateOnly, NoticeThreshold?> thresholdOn, DateOnly asAt)
    {
        PossibleSum[] open = [.. Open(sums, schemes, asAt).Where(s => Bound(s, thresholdOn, asAt) is not null)];
        return
        [
            .. from found in open.GroupBy(s => (s.PartnerId, s.Service, s.FinancialYear))
               let threshold = thresholdOn(found.Key.PartnerId, asAt)
               where threshold is not null
               let parts = found.ToList()
               let sum = SchemeSum.Of(parts[0], [.. open, .. schemes], asAt)
               where sum.IsOver(threshold)
               select new FoundCase(
                   found.Key.PartnerId, found.Key.Service, found.Key.FinancialYear, parts,
                   [.. schemes.Where(s => s.PartnerId == found.Key.PartnerId && s.Service == found.Key.Service && s.FinancialYear == found.Key.FinancialYear && s.EnteredOn <= asAt)], sum, threshold),
        ];
    }

    /// <summary>Of services that no case of one partner brings over the sum, those that several partners, or twelve months, do: a warning, and no duty (INV-02).</summary>
    public static IReadOnlyList<string> Warnings(IEnumerable<PossibleSum> sums, IReadOnlyCollection<InvestmentScheme> schemes, Func<PartnerId, DateOnly, NoticeThreshold?> thresholdOn, Func<string, string> nameOf, DateOnly asAt)
    {
        PossibleSum[] open = [.. Open(sums, schemes, asAt)];
        IPartOfACase[] all = [.. open, .. schemes];
        return
        [
            .. open.GroupBy(s => s.Service).Select(service => service
                    .Select(s => Bound(s, thresholdOn, asAt) is { } threshold && SchemeSum.Of(s, all, asAt).Warning(s, all, threshold, asAt) is { } warning ? $"{nameOf(service.Key)}: {warning}" : null)
                    .FirstOrDefault(w => w is not null))
                .OfType<string>().Order(StringComparer.CurrentCulture),
        ];
    }

    /// <summary>How a scheme holds which sums it stands for.</summary>
    public static string Written(IEnumerable<PossibleSum> sums) => string.Join(';', sums.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}={s.CapitalPence},{s.AnnualRevenuePence}")));

    /// <summary>The sum that bound the partner within the financial year: a year that was over before the rule began is left alone.</summary>
    private static NoticeThreshold? Bound(PossibleSum sum, Func<PartnerId, DateOnly, NoticeThreshold?> thresholdOn, DateOnly asAt)
    {
        var last = new FinancialYear(sum.FinancialYear).To;
        return thresholdOn(sum.PartnerId, last < asAt ? last : asAt);
    }

    private static IEnumerable<PossibleSum> Open(IEnumerable<PossibleSum> sums, IEnumerable<InvestmentScheme> schemes, DateOnly asAt)
    {
        var covered = Covered(schemes);
        return sums.Where(s => s.EnteredOn <= asAt).Select(s => s.Beyond(covered)).Where(s => s is not { CapitalPence: 0, AnnualRevenuePence: 0 });
    }

    private static Dictionary<string, (long Capital, long Revenue)> Covered(IEnumerable<InvestmentScheme> schemes)
    {
        var held = new Dictionary<string, (long Capital, long Revenue)>(StringComparer.Ordinal);
        foreach (var written in schemes.SelectMany(s => s.FoundIn?.Split(';') ?? []))
        {
            var (at, comma) = (written.LastIndexOf('='), written.LastIndexOf(','));
            var (capital, revenue) = held.GetValueOrDefault(written[..at]);
            held[written[..at]] = (capital + long.Parse(written[(at + 1)..comma], CultureInfo.InvariantCulture), revenue + long.Parse(written[(comma + 1)..], CultureInfo.InvariantCulture));
        }

        return held;
    }
}
