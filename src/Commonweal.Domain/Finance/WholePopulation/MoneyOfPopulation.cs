using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Finance.WholePopulation;

/// <summary>One stream of one commissioner with what it is used for.</summary>
/// <param name="Whole">Null where the commissioner has stated none.</param>
public sealed record StreamOfMoney(PartnerId Partner, MoneyRoute Stream, PopulationMoney? Whole, IReadOnlyList<PopulationMoney> Uses)
{
    public Money Allocation => Whole?.Sum ?? Money.Zero;

    public Money Used => Money.Sum(Uses.Select(u => u.Sum));

    /// <summary>What the commissioner has and has not said what for.</summary>
    public Money NotTold => Allocation - Used;
}

/// <summary>What one provider, or one other use, gets of all streams.</summary>
public sealed record UseOfMoney(string To, string Name, IReadOnlyList<PopulationMoney> From)
{
    public Money Sum => Money.Sum(From.Select(f => f.Sum));
}

/// <summary>All the money of the population in a year, and how it is used at providers, as it stood on a day.</summary>
public sealed record MoneyOfPopulation(FinancialYear Year, IReadOnlyList<StreamOfMoney> Streams)
{
    public Money Total => Money.Sum(Streams.Select(s => s.Allocation));

    public Money NotTold => Money.Sum(Streams.Select(s => s.NotTold));

    public IReadOnlyList<UseOfMoney> Uses =>
        [.. Streams.SelectMany(s => s.Uses).GroupBy(u => u.To).Select(g => new UseOfMoney(g.Key, g.First().ToName, [.. g])).OrderByDescending(u => u.Sum)];

    public StreamOfMoney? Find(PartnerId partner, MoneyRoute stream) => Streams.FirstOrDefault(s => s.Partner == partner && s.Stream == stream);

    public static MoneyOfPopulation On(FinancialYear year, IEnumerable<PopulationMoney> versions, DateOnly asAt)
    {
        var last = versions.Where(v => v.FinancialYear == year.Begins && v.On <= asAt).GroupBy(v => (v.PartnerId, v.Stream, v.To)).Select(g => g.MaxBy(v => v.Version)!);
        return new(year,
        [
            .. last.GroupBy(v => (v.PartnerId, v.Stream)).OrderBy(g => g.Key.Stream).Select(g => new StreamOfMoney(
                g.Key.PartnerId, g.Key.Stream, g.FirstOrDefault(v => v.To == PopulationMoney.Whole), [.. g.Where(v => v.To != PopulationMoney.Whole && v.Pence != 0).OrderByDescending(v => v.Pence)])),
        ]);
    }

    /// <summary>Whether a commissioner may state this: of a stream of its own, and never more in use than it has.</summary>
    public Outcome<PopulationMoney> MayState(PopulationMoney row, PartnerKind kind)
    {
        var stream = Find(row.PartnerId, row.Stream) ?? new(row.PartnerId, row.Stream, null, []);
        var isWhole = row.To == PopulationMoney.Whole;
        var (whole, used) = (isWhole ? row.Sum : stream.Allocation, Money.Sum(stream.Uses.Where(u => u.To != row.To).Select(u => u.Sum)) + (isWhole ? Money.Zero : row.Sum));
        return !MoneyRoutes.Of(kind).Contains(row.Stream) ? new StreamOfAnotherKind(row.Stream)
            : row.Pence < 0 || (isWhole && row.Pence == 0) ? new SumMustBeAboveNought()
            : !isWhole && stream.Whole is null ? new StateTheWholeFirst(row.Stream)
            : used > whole ? new MoreUsedThanThereIs(row.Stream, whole, used)
            : row;
    }
}

public sealed record StreamOfAnotherKind(MoneyRoute Stream) : Refusal($"{Stream.InWords()} is not money of your organisation. Commissioners state their allocation, and councils their social care.")
{
    public override string RestsOn => "S0:258";
}

public sealed record SumMustBeAboveNought() : Refusal("Enter a sum above nought. Nought takes back what you said of one use, never the whole.");

public sealed record StateTheWholeFirst(MoneyRoute Stream) : Refusal($"You have not stated how much there is: {Stream.InWords()}. State the whole first, then how it is used.");

public sealed record MoreUsedThanThereIs(MoneyRoute Stream, Money Whole, Money Used)
    : Refusal($"{Stream.InWords()}: you would use {Sentences.Pounds(Used.Pence)} of {Sentences.Pounds(Whole.Pence)}, which is {Sentences.Pounds((Used - Whole).Pence)} too much. Correct another use, or the whole.");
