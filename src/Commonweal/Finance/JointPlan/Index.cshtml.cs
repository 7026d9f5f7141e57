using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Assumptions;
using Commonweal.Finance.Budgets;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.JointPlan;

/// <summary>Money, activity and staff that partners plan together: by partner, by service and for the system.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadBudgets read, ReadAssumptions assumptions) : PageModel
{
    private AssumptionsReading agreed = null!;

    public BudgetsReading Budgets { get; private set; } = null!;

    public DataTable ByPartner { get; private set; } = null!;

    public DataTable ByService { get; private set; } = null!;

    public DataTable Activity { get; private set; } = null!;

    public string Sentence
    {
        get
        {
            if (Budgets.OfYear.Count == 0)
            {
                return $"No partner has planned anything for {Budgets.Year}.";
            }

            var (now, before) = (PlanPart.Of(LinesOf(Budgets.Year)), PlanPart.Of(LinesOf(new(Budgets.Year.Begins - 1))));
            var growth = before.Sum == Money.Zero ? "" : $", {Math.Abs(100m * (now.Sum.Pence - before.Sum.Pence) / before.Sum.Pence):0.0}% {(now.Sum >= before.Sum ? "more" : "less")} than the year before";
            var assumed = agreed.Of.Of(AssumptionKind.Activity) is { } activity ? $" All agreed to plan for activity to change by {AssumptionWords.Percent(activity.BasisPoints)}." : "";
            return $"Partners plan {now.Sum.InWords} in {Budgets.Year}{growth}, and state {now.Wte ?? 0:N1} whole-time staff with it.{assumed}";
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Budgets = await read.ReadAsync(cancellation);
        agreed = await assumptions.ReadAsync(Budgets.Year.Begins, cancellation);
        ByPartner = PlanTable("partners", "partner", "Each partner’s plan", "Partner",
            [.. LinesOf(Budgets.Year).GroupBy(l => l.PartnerId).Select(g => new NamedPlan(Budgets.Partners[g.Key].ShortName, null, [.. g])).OrderBy(p => p.Name, StringComparer.CurrentCulture)], TableQuery.From(Request));
        ByService = PlanTable("services", "service", "Each service’s plan", "Service",
            [.. Budgets.OfYear.Select(b => new NamedPlan(Budgets.NameOf(b.Service), BudgetsReading.Address(b.Service), b.Lines))], TableQuery.From(Request, "services-"));
        Activity = ActivityOf(TableQuery.From(Request, "activity-"));
        return ByPartner.WantsCsv ? ByPartner.CsvResult("joint-plan-by-partner") : ByService.WantsCsv ? ByService.CsvResult("joint-plan-by-service") : Activity.WantsCsv ? Activity.CsvResult("joint-plan-activity") : Page();
    }

    private IReadOnlyList<BudgetLine> LinesOf(FinancialYear year) => [.. Budgets.All.Where(b => b.Year == year).SelectMany(b => b.Lines)];

    private static DataTable<NamedPlan> PlanTable(string things, string thing, string caption, string header, IReadOnlyList<NamedPlan> plans, TableQuery query) => new(caption,
        [
            new("name", header, p => p.Name) { Link = p => p.Url },
            new("sum", "Money and in kind", p => p.Plan.Sum.InWords) { IsNumeric = true, SortBy = p => p.Plan.Sum.Pence, Csv = p => p.Plan.Sum.ToString() },
            new("activity", "Activity planned", p => p.Plan.ActivityInWords) { IsSortable = false },
            new("wte", "Staff planned, whole-time", p => p.Plan.Wte?.ToString("N1") ?? "None stated") { IsNumeric = true, SortBy = p => p.Plan.Wte },
        ],
        plans, query) { Things = things, Thing = thing, WhenEmpty = "Nothing is planned for this year", IsMadeUp = p => p.Lines.Any(l => l.IsMadeUp) };

    private DataTable<PlannedActivity> ActivityOf(TableQuery query) => new("Activity of all partners, by kind",
        [
            new("unit", "Counted in", a => a.Unit),
            new("units", Budgets.Year.ToString(), a => a.Units.ToString("N0")) { IsNumeric = true, SortBy = a => a.Units, Csv = a => $"{a.Units}" },
            new("before", new FinancialYear(Budgets.Year.Begins - 1).ToString(), a => a.Before?.ToString("N0") ?? "None stated") { IsNumeric = true, SortBy = a => a.Before, Csv = a => $"{a.Before}" },
            new("growth", "Change", a => a.Growth is { } growth ? $"{(growth < 0 ? "−" : "+")}{Math.Abs(growth):0.0}%" : "Cannot be told") { IsNumeric = true, SortBy = a => a.Growth },
        ],
        PlannedActivity.Of(PlanPart.Of(LinesOf(Budgets.Year)), PlanPart.Of(LinesOf(new(Budgets.Year.Begins - 1)))), query)
    { Things = "kinds", Thing = "kind", WhenEmpty = "No activity is planned with the money", IsMadeUp = _ => Budgets.IsMadeUp };

    private sealed record NamedPlan(string Name, string? Url, IReadOnlyList<BudgetLine> Lines)
    {
        public PlanPart Plan { get; } = PlanPart.Of(Lines);
    }
}
