using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.ControlTotal;

/// <summary>Reads control-total.json: positions and adjustments made up for the demonstration. No paper gives a sum.</summary>
public sealed class TotalFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("control-total.json", isRequired: false) is not { } file)
        {
            return;
        }

        var statements = file.List("statements").Select(fact => Statement(load, fact)).ToList();
        var adjustments = file.List("adjustments").Select(Adjustment).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep([.. statements, .. adjustments], await load.Context.Set<PartnerStatement>().AnyAsync(cancellation));
    }

    private static PartnerStatement Statement(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var statement = new PartnerStatement
        {
            PartnerId = fact.Reference<PartnerId>("partner"), FinancialYear = fact.Whole("financialYear"), Version = fact.WholeOrNone("version") ?? 1, Signs = fact.Choice<SignConvention>("signs"), PlanPence = Pence(fact, "planPounds"),
            ForecastPence = Pence(fact, "forecastPounds"), IncentivePence = Pence(fact, "incentivePounds"), Method = fact.Choice<ShareMethod>("method"), LocalBasisPoints = (int)(fact.Number("localPercent") * 100), Basis = fact.Text("basis"),
            On = on, IsMadeUp = true, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        if (PartnerStatement.MayState(statement).Refusal is { } refusal)
        {
            fact.Error("localPercent", refusal.Sentence);
        }

        fact.Done();
        return statement;
    }

    private static TotalAdjustment Adjustment(Fact fact)
    {
        var on = fact.Date("on");
        var adjustment = new TotalAdjustment
        {
            FinancialYear = fact.Whole("financialYear"), FromId = fact.Reference<PartnerId>("from"), ToId = fact.Reference<PartnerId>("to"), Pence = Pence(fact, "pounds"), Words = fact.Text("words"), On = on, IsMadeUp = true,
            KnownFrom = PartnershipClock.StartOf(on),
        };
        fact.Done();
        return adjustment;
    }

    private static long Pence(Fact fact, string field) => (long)((fact.NumberOrNone(field) ?? 0) * 100);
}
