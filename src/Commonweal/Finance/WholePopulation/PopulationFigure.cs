using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.WholePopulation;

/// <summary>From commissioners on the left to providers and other uses on the right.</summary>
public static class PopulationFigure
{
    private const string NotTold = "Not told what for";

    public static Figure? Of(PopulationReading reading, string sentence, TableQuery query)
    {
        var flows = reading.Money.Streams.SelectMany(s => s.Uses.Select(u => new Flow(reading.NameOf(s), u.ToName, u.Sum, u.IsMadeUp))
            .Concat(s.NotTold.Sign > 0 ? [new Flow(reading.NameOf(s), NotTold, s.NotTold, s.Whole?.IsMadeUp == true)] : [])).ToList();
        if (flows.Count == 0)
        {
            return null;
        }

        var table = new DataTable<Flow>($"From commissioner to provider in {reading.Money.Year}",
            [
                new("from", "From", f => f.From),
                new("to", "To", f => f.To),
                new("sum", "Sum", f => f.Sum.InWords) { IsNumeric = true, Csv = f => f.Sum.ToString() },
            ],
            flows, query) { IsPlain = true, IsMadeUp = f => f.IsMadeUp };
        return new Figure("population-flow", $"Money of the whole population in {reading.Money.Year}: from commissioner to provider", sentence, table,
            FlowFigure.Options(flows.Select(f => f.From), flows.Select(f => f.To), flows.Select(f => (f.From, f.To, f.Sum))))
        {
            CsvUrl = query.CsvUrl, IsMadeUp = reading.IsMadeUp, Unit = "£", Size = FigureSize.Broad, Provenance = new Provenance("S0:258"),
        };
    }

    private sealed record Flow(string From, string To, Money Sum, bool IsMadeUp);
}
