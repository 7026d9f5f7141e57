using Commonweal.Domain.Finance.WholePopulation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.WholePopulation;

/// <summary>The two CCG allocations and both boroughs' social care, per resident, and how they are used at providers.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadPopulation read, StatePopulation state, Standing standing) : PageModel
{
    public PopulationReading Reading { get; private set; } = null!;

    public DataTable Streams { get; private set; } = null!;

    public DataTable Uses { get; private set; } = null!;

    public Figure? Picture { get; private set; }

    public bool MayState => state.MayState() is null && standing.PartnerId is { } partner && MoneyRoutes.Of(Reading.Partners[partner].Kind).Count > 0;

    public string Sentence
    {
        get
        {
            var money = Reading.Money;
            if (money.Streams.Count == 0)
            {
                return $"No commissioner has stated its money of {money.Year}.";
            }

            var perResident = PopulationReading.PerResident(money.Total, Reading.Residents) is { } each ? $", {each.InWords} for each of {Reading.Residents:N0} residents" : "";
            var most = money.Uses.Count > 0 ? $" The most, {money.Uses[0].Sum.InWords}, is used at {money.Uses[0].Name}." : "";
            return $"Commissioners have {money.Total.InWords} in {money.Year}{perResident}.{most} Of {money.NotTold.InWords} they have not said what for.";
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Reading = await read.ReadAsync(cancellation);
        Streams = StreamsOf(TableQuery.From(Request));
        Uses = UsesOf(TableQuery.From(Request, "uses-"));
        Picture = PopulationFigure.Of(Reading, Sentence, TableQuery.From(Request, "flow-"));
        return Streams.WantsCsv ? Streams.CsvResult("whole-population") : Uses.WantsCsv ? Uses.CsvResult("whole-population-uses") : Picture?.Data is { WantsCsv: true } data ? data.CsvResult("whole-population-flow") : Page();
    }

    private DataTable<StreamOfMoney> StreamsOf(TableQuery query) => new("Whose money it is",
        [
            new("partner", "Commissioner", s => Reading.Partners[s.Partner].ShortName),
            new("stream", "Money", s => s.Stream.InWords()),
            Pounds("allocation", "In the year", s => s.Allocation),
            new("resident", "For each resident", s => PerResident(s)?.InWords ?? "Not counted") { IsNumeric = true, SortBy = s => PerResident(s)?.Pence, Csv = s => PerResident(s)?.ToString() },
            Pounds("used", "Said what for", s => s.Used),
            Pounds("open", "Not told what for", s => s.NotTold),
            new("basis", "On what it rests", s => s.Whole?.Basis ?? "Nothing is stated"),
        ],
        Reading.Money.Streams, query) { Things = "kinds of money", Thing = "kind of money", WhenEmpty = "No commissioner has stated its money", IsMadeUp = s => s.Whole?.IsMadeUp == true };

    private DataTable<UseOfMoney> UsesOf(TableQuery query) => new("Where it is used",
        [
            new("name", "Provider or other use", u => u.Name),
            .. Reading.Money.Streams.Select((stream, i) => new Column<UseOfMoney>($"s{i}", Reading.NameOf(stream), u => Of(u, stream) is var sum && sum == Money.Zero ? "" : sum.InWords) { IsNumeric = true, SortBy = u => Of(u, stream).Pence, Csv = u => Of(u, stream).ToString() }),
            new("sum", "Together", u => u.Sum.InWords) { IsNumeric = true, SortBy = u => u.Sum.Pence, Csv = u => u.Sum.ToString() },
        ],
        Reading.Money.Uses, query) { Things = "uses", Thing = "use", WhenEmpty = "No use is stated", IsMadeUp = u => u.From.Any(f => f.IsMadeUp) };

    private Money? PerResident(StreamOfMoney stream) => PopulationReading.PerResident(stream.Allocation, Reading.ResidentsOf(stream.Partner));

    private static Money Of(UseOfMoney use, StreamOfMoney stream) => Money.Sum(use.From.Where(f => f.PartnerId == stream.Partner && f.Stream == stream.Stream).Select(f => f.Sum));

    private static Column<StreamOfMoney> Pounds(string key, string header, Func<StreamOfMoney, Money> sum) => new(key, header, s => sum(s).InWords) { IsNumeric = true, SortBy = s => sum(s).Pence, Csv = s => sum(s).ToString() };
}
