using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Consolidation;

/// <summary>Reads balances.json: what partners of the demonstration say they pay each other. No paper gives a sum.</summary>
public sealed class BalanceFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("balances.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("balances").SelectMany(Balance).ToList();
        file.LeaveAside("note", "ours");
        file.Done();
        load.Keep(rows, await load.Context.Set<BalanceStatement>().AnyAsync(cancellation));
    }

    // What both say stands in one fact; a side that says nothing is left out.
    private static List<BalanceStatement> Balance(Fact fact)
    {
        var (payer, payee, service, month, on) = (fact.Reference<PartnerId>("payer"), fact.Reference<PartnerId>("payee"), fact.SlugText("service"), fact.Date("month"), fact.Date("on"));
        BalanceStatement Of(PartnerId by, PartnerId other, BalanceSide side, decimal pounds) => new()
        {
            PartnerId = by, OtherId = other, Side = side, Service = service, Year = month.Year, Number = month.Month, Version = 1, Pence = (long)(pounds * 100), Words = "From its ledger.", On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on),
        };
        var (said, heard) = (fact.NumberOrNone("payerPounds"), fact.NumberOrNone("payeePounds"));
        fact.Done();
        return [.. said is { } paid ? (BalanceStatement[])[Of(payer, payee, BalanceSide.Pays, paid)] : [], .. heard is { } got ? (BalanceStatement[])[Of(payee, payer, BalanceSide.IsPaid, got)] : []];
    }
}
