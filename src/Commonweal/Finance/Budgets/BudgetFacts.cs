using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Budgets;

/// <summary>Reads budgets.json: lines of partners' budgets made up for the demonstration. No paper gives a sum.</summary>
public sealed class BudgetFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("budgets.json", isRequired: false) is not { } file)
        {
            return;
        }

        var lines = file.List("lines").Select(Line).ToList();
        var states = file.List("states").Select(State).ToList();
        file.LeaveAside("note", "ours");
        file.Done();
        load.Keep([.. lines, .. states], await load.Context.Set<BudgetLine>().AnyAsync(cancellation));
    }

    private static BudgetLine Line(Fact fact)
    {
        var on = fact.Date("on");
        var line = new BudgetLine
        {
            PartnerId = fact.Reference<PartnerId>("partner"), Service = fact.SlugText("service"), FinancialYear = fact.Whole("financialYear"), Name = fact.Text("name"), Version = 1, Kind = fact.Choice<BudgetKind>("kind"),
            Purpose = fact.Choice<BudgetPurpose>("purpose"), Pence = (long)(fact.Number("pounds") * 100), Activity = fact.WholeOrNone("activity"), ActivityUnit = fact.TextOrNone("unit"), Basis = fact.Text("basis"), On = on, IsMadeUp = true,
            KnownFrom = PartnershipClock.StartOf(on),
        };
        fact.Done();
        return line;
    }

    private static BudgetStateChosen State(Fact fact)
    {
        var on = fact.Date("on");
        var state = new BudgetStateChosen { Service = fact.SlugText("service"), State = fact.Choice<BudgetState>("state"), Words = fact.Text("words"), On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on) };
        fact.Done();
        return state;
    }
}
