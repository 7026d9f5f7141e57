using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Assumptions;

/// <summary>Reads assumptions.json: what partners of the demonstration plan by. The papers ask for common assumptions and give none.</summary>
public sealed class AssumptionFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("assumptions.json", isRequired: false) is not { } file)
        {
            return;
        }

        var common = file.List("common").Select(Common).ToList();
        var own = file.List("stated").Select(Own).ToList();
        file.LeaveAside("note", "ours");
        file.Done();
        load.Keep([.. common, .. own], await load.Context.Set<CommonAssumption>().AnyAsync(cancellation));
    }

    private static CommonAssumption Common(Fact fact)
    {
        var on = fact.Date("on");
        var common = new CommonAssumption
        {
            FinancialYear = fact.Whole("financialYear"), Kind = fact.Choice<AssumptionKind>("kind"), Version = fact.WholeOrNone("version") ?? 1, BasisPoints = (int)(fact.Number("percent") * 100), Basis = fact.Text("basis"),
            AgreedBy = fact.Text("agreedBy"), On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on),
        };
        fact.Done();
        return common;
    }

    private static PartnerAssumption Own(Fact fact)
    {
        var on = fact.Date("on");
        var own = new PartnerAssumption
        {
            PartnerId = fact.Reference<PartnerId>("partner"), FinancialYear = fact.Whole("financialYear"), Kind = fact.Choice<AssumptionKind>("kind"), Version = 1, BasisPoints = (int)(fact.Number("percent") * 100),
            Reason = fact.TextOrNone("reason"), On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on),
        };
        fact.Done();
        return own;
    }
}
