using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AgreedAtTheOutset;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>Reads agreed-at-the-outset.json. The paper asks that it is agreed and holds no agreement: every version is the demonstration's, and loaded there alone.</summary>
public sealed class OutsetFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("agreed-at-the-outset.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("versions").SelectMany(Version).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<OutsetTerms>().AnyAsync(cancellation));
    }

    private static List<object> Version(Fact fact)
    {
        var (year, number, on) = (fact.Whole("financialYear"), fact.Whole("number"), fact.Date("on"));
        List<object> rows =
        [
            new OutsetTerms
            {
                FinancialYear = year, Number = number, Priorities = string.Join('\n', fact.Words("priorities")), Parameters = string.Join('\n', fact.Words("parameters")), Why = fact.TextOrNone("why"), On = on, IsMadeUp = true,
                KnownFrom = DecisionFacts.KnownOn(on), Provenance = fact.Provenance(),
            },
            .. fact.List("agreed").Select(f => Agreed(f, year, number)),
        ];
        fact.Done();
        return rows;
    }

    private static OutsetAgreed Agreed(Fact fact, int year, int number)
    {
        var on = fact.Date("on");
        var agreed = new OutsetAgreed { FinancialYear = year, Number = number, PartnerId = fact.Reference<PartnerId>("partner"), By = fact.Text("by"), On = on, KnownFrom = DecisionFacts.KnownOn(on) };
        fact.Done();
        return agreed;
    }
}
