using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Consolidation;

/// <summary>What one partner signed of one service line, from the beginning of the financial year.</summary>
/// <param name="Version">The version of its month that counts.</param>
public sealed record PositionLine(string Partner, string Service, string Name, int Version, Money Plan, Money Cost, Money Forecast);

/// <summary>One service of all partners together.</summary>
/// <param name="Eliminated">What one partner of the service pays another for it and both say: in the cost of both, and counted once here.</param>
public sealed record ServicePosition(string Service, string Name, IReadOnlyList<PositionLine> Lines, Money Eliminated)
{
    public Money Plan => Money.Sum(Lines.Select(l => l.Plan));

    public Money GrossCost => Money.Sum(Lines.Select(l => l.Cost));

    public Money Cost => GrossCost - Eliminated;

    public Money Forecast => Money.Sum(Lines.Select(l => l.Forecast));
}

/// <summary>
/// The system's position by service: what partners signed of a month, added up, without what they pay each other as far as both say it.
/// A payment is taken out only where both have signed the month, since otherwise it stands in one cost alone. What belongs to no line of its payer is taken out of the whole and not of a service.
/// </summary>
/// <param name="TakenOut">The payments themselves.</param>
/// <param name="Missing">Partners with lines that have signed nothing of the month.</param>
public sealed record SystemPosition(Month Month, IReadOnlyList<ServicePosition> Services, Money EliminatedElsewhere, IReadOnlyList<Balance> TakenOut, IReadOnlyList<string> Missing)
{
    public Money GrossCost => Money.Sum(Services.Select(s => s.GrossCost));

    public Money Eliminated => Money.Sum(Services.Select(s => s.Eliminated)) + EliminatedElsewhere;

    public Money Cost => GrossCost - Eliminated;

    public string Label => Missing.Count == 0 ? "Every partner with lines is in it." : $"This is partial: {Sentences.List(Missing)} {(Missing.Count == 1 ? "is" : "are")} missing.";

    /// <param name="balances">Of all months and services.</param>
    /// <param name="missing">Partners with lines that have signed nothing of the month.</param>
    public static SystemPosition Of(Month month, IReadOnlyList<PositionLine> lines, IEnumerable<Balance> balances, IReadOnlyList<string> missing)
    {
        var signed = lines.Select(l => l.Partner).ToHashSet();
        var own = lines.Select(l => (l.Partner, l.Service)).ToHashSet();
        var between = balances.Where(b => b.Month.FinancialYear == month.FinancialYear && b.Month <= month && signed.Contains(b.Payer) && signed.Contains(b.Payee)).ToLookup(b => own.Contains((b.Payer, b.Service)) ? b.Service : null);
        return new(
            month,
            [.. lines.GroupBy(l => l.Service).Select(g => new ServicePosition(g.Key, g.First().Name, [.. g], Money.Sum(between[g.Key].Select(b => b.Eliminated))))],
            Money.Sum(between[null].Select(b => b.Eliminated)), [.. between.SelectMany(g => g).Where(b => b.Eliminated != Money.Zero)], missing);
    }
}
