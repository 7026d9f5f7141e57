using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;

namespace Commonweal.Domain.Governance.Investments;

/// <summary>Who pays and who gains by a scheme, partner by partner (INV-08). It is told, and stops nobody.</summary>
public static class SchemeMoney
{
    /// <summary>What a partner answered of itself takes the place of what another wrote of its yearly revenue.</summary>
    public static MoneyOfMatter Of(IEnumerable<MoneyLine> lines, IEnumerable<ImpactReading> impacts, DateOnly asAt)
    {
        var own = impacts.Select(i => i.Answer).OfType<ImpactAnswer>().Where(a => a.On <= asAt && a.Kind is ImpactKind.Effect or ImpactKind.NoEffect).ToDictionary(a => a.PartnerId);
        return MoneyOfMatter.Of([.. lines.Where(l => l.Kind != MoneyKind.AnnualRevenue || !own.ContainsKey(l.PartnerId)), .. own.Values.Select(Line)], asAt);
    }

    /// <summary>What registers hold of those a sum touches, as lines of the scheme that stands for it.</summary>
    /// <param name="effects">Above nought the partner gains, below it pays.</param>
    public static IReadOnlyList<MoneyLine> Found(InvestmentNoticeId scheme, MoneyKind kind, IEnumerable<(PartnerId Partner, long Pence)> effects, DateOnly on, DateTime known) =>
    [
        .. effects.GroupBy(e => e.Partner, e => e.Pence).Select(of => (Partner: of.Key, Pence: of.Sum())).Where(of => of.Pence != 0).Select(of => new MoneyLine
        {
            NoticeId = scheme, PartnerId = of.Partner, Kind = kind, Direction = of.Pence > 0 ? MoneyDirection.Gains : MoneyDirection.Pays, AmountPence = Math.Abs(of.Pence), Words = "As the registers hold it", On = on, KnownFrom = known,
        }),
    ];

    /// <summary>"1 partner pays £310,000 in a whole year, and 2 gain £240,000. Over the whole system £70,000 is saved."</summary>
    public static string InWords(MoneyOfMatter money) => money.IsEmpty ? "Nobody has said yet who pays and who gains." : string.Join(' ', Enum.GetValues<MoneyKind>().Reverse().Where(kind => money.Lines.Any(l => l.Kind == kind)).Select(kind => InWords(money, kind)));

    private static string InWords(MoneyOfMatter money, MoneyKind kind)
    {
        (int Count, long Pence) Side(MoneyDirection way) => (money.Lines.Count(l => l.Kind == kind && l.Direction == way), money.Lines.Where(l => l.Kind == kind && l.Direction == way).Sum(l => l.AmountPence));
        var (pays, gains, when) = (Side(MoneyDirection.Pays), Side(MoneyDirection.Gains), kind == MoneyKind.Capital ? "of capital" : "in a whole year");
        var paying = $"{pays.Count} {(pays.Count == 1 ? "partner pays" : "partners pay")} {Sentences.Pounds(pays.Pence)} {when}";
        var gaining = $"{gains.Count} {(gains.Count == 1 ? "gains" : "gain")} {Sentences.Pounds(gains.Pence)}{(pays.Count == 0 ? $" {when}" : "")}";
        return $"{(pays.Count == 0 ? $"Nobody pays, and {gaining}" : gains.Count == 0 ? $"{paying}, and nobody gains" : $"{paying}, and {gaining}")}. {money.NetInWords(kind)}";
    }

    private static MoneyLine Line(ImpactAnswer answer) => new()
    {
        NoticeId = answer.NoticeId, PartnerId = answer.PartnerId, Kind = MoneyKind.AnnualRevenue, Direction = answer.AmountPence > 0 ? MoneyDirection.Gains : MoneyDirection.Pays, AmountPence = Math.Abs(answer.AmountPence ?? 0), Words = answer.Words, On = answer.On,
        KnownFrom = answer.KnownFrom,
    };
}
