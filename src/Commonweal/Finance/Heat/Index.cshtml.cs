using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Budgets;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Heat;

/// <summary>Budgets of services by partner, shaded by how large they are.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadBudgets read, AccessRules rules, Standing standing) : PageModel
{
    public HeatTable Heat { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public string Year { get; private set; } = "";

    public bool MayReadMonths { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var budgets = await read.ReadAsync(cancellation);
        Year = budgets.Year.ToString();
        MayReadMonths = await rules.MaySeeAsync(KindOfThing.OpenBook, standing, cancellation) != Sight.Nothing;
        List<HeatCell> cells =
        [
            .. from budget in budgets.OfYear
               from line in budget.Lines
               where line.Kind != BudgetKind.Recharge
               select new HeatCell(budgets.NameOf(budget.Service), BudgetsReading.Address(budget.Service), budgets.Partners[line.PartnerId].ShortName, line.Sum, line.IsMadeUp),
        ];
        Sentence = HeatTable.Sentence(cells, $"No partner has entered a budget for {Year}.");
        Heat = HeatTable.Of($"Budgets by service and partner, {Year}", cells, [.. cells.Select(c => c.Column).Distinct().Order(StringComparer.CurrentCulture)], TableQuery.From(Request), "No partner has entered a budget for this year");
        return Heat.Table.WantsCsv ? Heat.Table.CsvResult("budgets-by-service-and-partner") : Page();
    }
}
