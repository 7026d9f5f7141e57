using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Budgets;

/// <summary>One service's budget: each partner's lines with the activity planned beside the money, and how it came to be run as it is.</summary>
[Shows(KindOfThing.Public)]
public sealed class BudgetPageModel(ReadBudgets read) : PageModel
{
    public ServiceBudget Budget { get; private set; } = null!;

    public string Service { get; private set; } = "";

    public DataTable Lines { get; private set; } = null!;

    public IReadOnlyList<BudgetStateChosen> Chosen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var budgets = await read.ReadAsync(cancellation);
        if (budgets.OfYear.FirstOrDefault(b => b.Service == slug) is not { } budget)
        {
            return NotFound();
        }

        (Budget, Service, Chosen) = (budget, budgets.NameOf(slug), [.. budgets.Chosen.Where(c => c.Service == slug)]);
        Lines = new DataTable<BudgetLine>("Each partner’s lines",
            [
                new("partner", "Partner", l => budgets.Partners[l.PartnerId].ShortName),
                new("name", "Line", l => l.Name),
                new("kind", "Kind", l => l.Kind.InWords()),
                new("purpose", "For", l => l.Purpose.InWords()),
                new("sum", "In the year", l => l.Sum.InWords) { IsNumeric = true, SortBy = l => l.Pence, Csv = l => l.Sum.ToString() },
                new("activity", "Activity planned", l => l.Activity is { } units ? $"{units:N0} {l.ActivityUnit}" : "None stated") { IsNumeric = true, SortBy = l => l.Activity },
                new("basis", "On what it rests", l => l.Basis),
                new("version", "Version", l => $"{l.Version}") { IsNumeric = true },
            ],
            budget.Lines, TableQuery.From(Request)) { Things = "lines", Thing = "line", IsWide = true, WhenEmpty = "No partner has entered a line", IsMadeUp = l => l.IsMadeUp };
        return Lines.WantsCsv ? Lines.CsvResult($"{slug}-budget") : Page();
    }
}
