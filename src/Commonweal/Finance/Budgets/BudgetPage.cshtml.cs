using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Budgets;

/// <summary>One service's budget: each partner's lines with the activity and staff planned beside the money, and how it came to be run as it is.</summary>
[Shows(KindOfThing.Public)]
public sealed class BudgetPageModel(ReadBudgets read, ChooseState choose, IKnowDecisions decisions) : PageModel
{
    public BudgetsReading Budgets { get; private set; } = null!;

    public ServiceBudget Budget { get; private set; } = null!;

    public string Service { get; private set; } = "";

    public DataTable Lines { get; private set; } = null!;

    public DataTable Chosen { get; private set; } = null!;

    public bool MayChoose => choose.MayChoose() is null;

    public bool LacksADecision => BudgetRules.LacksADecision(Budget, Budgets.Limit?.Sum);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var budgets = await read.ReadAsync(cancellation);
        if (budgets.Find(slug) is not { } budget)
        {
            return NotFound();
        }

        (Budgets, Budget, Service) = (budgets, budget, budgets.NameOf(slug));
        Lines = LinesOf(TableQuery.From(Request));
        Chosen = ChosenOf((await decisions.CitedAsync(cancellation)).ToDictionary(d => d.Slug));
        return Lines.WantsCsv ? Lines.CsvResult($"{slug}-budget") : Page();
    }

    private DataTable<BudgetLine> LinesOf(TableQuery query) => new("Each partner’s lines",
        [
            new("partner", "Partner", l => Budgets.Partners[l.PartnerId].ShortName),
            new("name", "Line", l => l.Name),
            new("kind", "Kind", l => l.BearerId is { } bearer ? $"Recharged to {Budgets.Partners[bearer].ShortName}" : l.Kind.InWords()),
            new("purpose", "For", l => l.Purpose.InWords()),
            new("sum", "In the year", l => l.Sum.InWords) { IsNumeric = true, SortBy = l => l.Pence, Csv = l => l.Sum.ToString() },
            new("activity", "Activity planned", l => l.Activity is { } units ? $"{units:N0} {l.ActivityUnit}" : "None stated") { IsNumeric = true, SortBy = l => l.Activity },
            new("wte", "Staff planned, whole-time", l => l.Wte?.ToString("0.##") ?? "None stated") { IsNumeric = true, SortBy = l => l.Wte },
            new("basis", "On what it rests", l => l.Basis),
            new("version", "Version", l => $"{l.Version}") { IsNumeric = true },
        ],
        Budget.Lines, query) { Things = "lines", Thing = "line", IsWide = true, WhenEmpty = "No partner has entered a line", IsMadeUp = l => l.IsMadeUp };

    private DataTable<BudgetStateChosen> ChosenOf(IReadOnlyDictionary<string, CitedDecision> cited) => new("How it came to be run so",
        [
            new("on", "From", c => c.On.ToString("d MMMM yyyy")),
            new("state", "How it is run", c => Budgets.StateInWords(c.State, c.ManagerId)),
            new("decision", "Decision", c => c.Decision is { } slug ? cited.GetValueOrDefault(slug)?.Title ?? slug : "None named") { Link = c => c.Decision is { } slug ? cited.GetValueOrDefault(slug)?.Url : null },
            new("words", "What was agreed, and where", c => c.Words),
        ],
        [.. Budgets.Chosen.Where(c => c.Service == Budget.Service).Reverse()], TableQuery.None) { IsPlain = true, WhenEmpty = "Nothing was chosen: each partner runs its own, and all see all", IsMadeUp = c => c.IsMadeUp };
}
