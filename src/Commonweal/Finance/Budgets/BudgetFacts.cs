using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Budgets;

/// <summary>Reads budgets.json: up to what sum a budget is small, and lines of partners' budgets made up for the demonstration. No paper gives a sum.</summary>
public sealed class BudgetFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("budgets.json", isRequired: false) is not { } file)
        {
            return;
        }

        load.Keep([.. file.List("limits").Select(f => Limit(load, f))], await load.Context.Set<SmallBudgetLimit>().AnyAsync(cancellation));
        if (!load.WithDemonstration)
        {
            return;
        }

        var lines = file.List("lines").Select(Line).ToList();
        var states = file.List("states").Select(State).ToList();
        file.LeaveAside("note", "ours");
        file.Done();
        load.Keep([.. lines, .. states], await load.Context.Set<BudgetLine>().AnyAsync(cancellation));
    }

    private static SmallBudgetLimit Limit(FactLoad load, Fact fact)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var limit = new SmallBudgetLimit { From = from, Pence = (long)(fact.Number("pounds") * 100), KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance };
        fact.Done();
        return limit;
    }

    private static BudgetLine Line(Fact fact)
    {
        var on = fact.Date("on");
        var line = new BudgetLine
        {
            PartnerId = fact.Reference<PartnerId>("partner"), Service = fact.SlugText("service"), FinancialYear = fact.Whole("financialYear"), Name = fact.Text("name"), Version = 1, Kind = fact.Choice<BudgetKind>("kind"),
            Purpose = fact.Choice<BudgetPurpose>("purpose"), Pence = (long)(fact.Number("pounds") * 100), Activity = fact.WholeOrNone("activity"), ActivityUnit = fact.TextOrNone("unit"), Wte = fact.NumberOrNone("wte"),
            BearerId = fact.ReferenceOrNone<PartnerId>("bearer"), Basis = fact.Text("basis"), On = on, IsMadeUp = true,
            KnownFrom = PartnershipClock.StartOf(on),
        };
        fact.Done();
        return line;
    }

    private static BudgetStateChosen State(Fact fact)
    {
        var on = fact.Date("on");
        var state = new BudgetStateChosen { Service = fact.SlugText("service"), State = fact.Choice<BudgetState>("state"), ManagerId = fact.ReferenceOrNone<PartnerId>("manager"), Decision = fact.TextOrNone("decision"), Words = fact.Text("words"), On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on) };
        fact.Done();
        return state;
    }
}
