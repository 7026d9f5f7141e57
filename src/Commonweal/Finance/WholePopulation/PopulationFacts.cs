using Commonweal.Domain.Finance.WholePopulation;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.WholePopulation;

/// <summary>Reads whole-population.json: allocations and their uses made up for the demonstration. No paper gives a sum.</summary>
public sealed class PopulationFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("whole-population.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("money").Select(Row).ToList();
        file.LeaveAside("note", "ours");
        file.Done();
        load.Keep(rows, await load.Context.Set<PopulationMoney>().AnyAsync(cancellation));
    }

    private static PopulationMoney Row(Fact fact)
    {
        var (on, name) = (fact.Date("on"), fact.TextOrNone("to"));
        var row = new PopulationMoney
        {
            PartnerId = fact.Reference<PartnerId>("partner"), Stream = fact.Choice<MoneyRoute>("stream"), FinancialYear = fact.Whole("financialYear"), To = name is null ? PopulationMoney.Whole : fact.TextOrNone("toPartner") ?? Slug.From(name),
            ToName = name ?? "", Version = 1, Pence = (long)(fact.Number("pounds") * 100), Basis = fact.Text("basis"), On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on),
        };
        fact.LeaveAside("toPartner");
        fact.Done();
        return row;
    }
}
