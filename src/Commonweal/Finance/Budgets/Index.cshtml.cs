using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Budgets;

/// <summary>The budget of every service over all partners, how each is run, and how much goes to prevention year by year.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadBudgets read, EnterBudget enter) : PageModel
{
    private const decimal PenceInAThousandPounds = 100_000m;

    public BudgetsReading Budgets { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public Figure? Trend { get; private set; }

    public bool MayEnter => enter.MayEnter() is null;

    public string Sentence => Budgets.OfYear is var all && all.Count == 0 ? $"No partner has entered a budget for {Budgets.Year}."
        : $"Partners have entered {Money.Sum(all.Select(b => b.Total)).InWords} for {all.Count} services in {Budgets.Year}. Each line belongs to one partner; the partnership owns no budget.";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Budgets = await read.ReadAsync(cancellation);
        Table = new DataTable<ServiceBudget>($"Service budgets, {Budgets.Year}",
            [
                new("service", "Service", b => Budgets.NameOf(b.Service)) { Link = b => BudgetsReading.Address(b.Service) },
                new("state", "How it is run", b => Budgets.StateInWords(b.State, b.Chosen?.ManagerId)),
                new("size", "Size", b => Budgets.SizeInWords(b)) { State = b => BudgetRules.LacksADecision(b, Budgets.Limit?.Sum) ? StateShape.Caution : StateShape.Plain, SortBy = b => b.Total.Pence },
                new("partners", "Partners", b => $"{b.Lines.Select(l => l.PartnerId).Distinct().Count()}") { IsNumeric = true, SortBy = b => b.Lines.Select(l => l.PartnerId).Distinct().Count() },
                Pounds("total", "Budget", b => b.Total),
                Pounds("kind", "Of it, in kind", b => b.InKind),
                Pounds("prevention", "Of it, prevention", b => b.For(BudgetPurpose.Prevention)),
                Pounds("early", "Of it, early intervention", b => b.For(BudgetPurpose.EarlyIntervention)),
            ],
            Budgets.OfYear, TableQuery.From(Request)) { Things = "services", Thing = "service", WhenEmpty = "No partner has entered a budget for this year", IsMadeUp = b => b.Lines.Any(l => l.IsMadeUp) };
        Trend = TrendOf(TableQuery.From(Request, "trend-"));
        return Table.WantsCsv ? Table.CsvResult("service-budgets") : Trend?.Data is { WantsCsv: true } data ? data.CsvResult("prevention-by-year") : Page();
    }

    private static Column<ServiceBudget> Pounds(string key, string header, Func<ServiceBudget, Money> sum) => new(key, header, b => sum(b).InWords) { IsNumeric = true, SortBy = b => sum(b).Pence, Csv = b => sum(b).ToString() };

    private Figure? TrendOf(TableQuery query)
    {
        var rows = Budgets.All.GroupBy(b => b.Year).OrderBy(y => y.Key).SelectMany(y => Enum.GetValues<BudgetPurpose>().Select(p => new Part(y.Key, p, Money.Sum(y.Select(b => b.For(p))), Money.Sum(y.Select(b => b.Total))))).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var (first, last) = (Upstream(rows, rows[0].Year), Upstream(rows, rows[^1].Year));
        var table = new DataTable<Part>("Budgets by purpose and year",
            [
                new("year", "Year", r => r.Year.ToString()),
                new("purpose", "For", r => r.Purpose.InWords()),
                new("sum", "Budget", r => r.Sum.InWords) { IsNumeric = true, Csv = r => r.Sum.ToString() },
                new("share", "Share", r => $"{r.Share:0.0}%") { IsNumeric = true },
            ],
            rows, query) { IsPlain = true, IsMadeUp = _ => Budgets.IsMadeUp };
        var sentence = $"Prevention and early intervention have {last:0.0}% of the budgets that are entered for {rows[^1].Year}{(rows[0].Year == rows[^1].Year ? "" : $", and had {first:0.0}% in {rows[0].Year}")}.";
        return new Figure("prevention-by-year", "Budgets for prevention, early intervention and everything else, by year", sentence, table, Options(rows)) { CsvUrl = query.CsvUrl, Unit = "£ thousand", IsMadeUp = Budgets.IsMadeUp };
    }

    private static decimal Upstream(List<Part> rows, FinancialYear year) => rows.Where(r => r.Year == year && r.Purpose != BudgetPurpose.Other).Sum(r => r.Share);

    private static JsonObject Options(List<Part> rows) => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 80, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15 },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. rows.Select(r => r.Year).Distinct().Select(y => (JsonNode)y.ToString())]) },
        ["yAxis"] = new JsonObject { ["type"] = "value", ["name"] = "£ thousand", ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } },
        ["series"] = new JsonArray([.. rows.GroupBy(r => r.Purpose).Select(p => (JsonNode)new JsonObject
        {
            ["type"] = "bar", ["stack"] = "budget", ["barMaxWidth"] = 60, ["name"] = p.Key.InWords(),
            ["data"] = new JsonArray([.. p.Select(r => (JsonNode)(double)Math.Round(r.Sum.Pence / PenceInAThousandPounds, 1))]),
        })]),
    };

    private sealed record Part(FinancialYear Year, BudgetPurpose Purpose, Money Sum, Money Total)
    {
        public decimal Share => Total == Money.Zero ? 0 : 100m * Sum.Pence / Total.Pence;
    }
}
