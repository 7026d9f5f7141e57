using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Incentives;

/// <summary>Incentives that are agreed, the plan of those that are not, and what each partner bears and gains.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadIncentives read, KeepIncentive keep) : PageModel
{
    public IncentivesReading Reading { get; private set; } = null!;

    public DataTable Agreed { get; private set; } = null!;

    public DataTable Plan { get; private set; } = null!;

    public DataTable Ended { get; private set; } = null!;

    public Figure? Picture { get; private set; }

    public bool MayEnter => keep.MayKeep() is null;

    public string Sentence
    {
        get
        {
            var (shares, late) = (Reading.Shares, Reading.BeingShaped.Count(i => i.IsLate(Reading.AsAt)));
            var plan = $"{Reading.BeingShaped.Count} more {(Reading.BeingShaped.Count == 1 ? "is" : "are")} being shaped{(late == 0 ? "" : $", {late} of them late")}.";
            return shares.Count == 0 ? $"No incentive holds on {Reading.AsAt:d MMMM yyyy}. {plan}"
                : $"By what is agreed, {Money.Sum(shares.Select(s => s.Gains)).InWords} a year is paid for better outcomes. {Reading.Partners[shares.MaxBy(s => s.Net)!.Partner].ShortName} gains the most, and {Reading.Partners[shares.MinBy(s => s.Net)!.Partner].ShortName} bears the most. {plan}";
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Reading = await read.ReadAsync(cancellation);
        Agreed = TableOf("Agreed", Reading.Agreed, TableQuery.From(Request), "No incentive is agreed");
        Ended = TableOf("Ended", [.. Reading.All.Where(i => i.Stage == IncentiveStage.Ended)], TableQuery.From(Request, "ended-"), "No incentive has ended");
        Plan = PlanOf(TableQuery.From(Request, "plan-"));
        Picture = IncentiveFigure.Of(Reading, Sentence, TableQuery.From(Request, "shares-"));
        return Agreed.WantsCsv ? Agreed.CsvResult("incentives") : Plan.WantsCsv ? Plan.CsvResult("incentives-being-shaped") : Ended.WantsCsv ? Ended.CsvResult("incentives-ended")
            : Picture?.Data is { WantsCsv: true } data ? data.CsvResult("incentives-by-partner") : Page();
    }

    private DataTable<Incentive> TableOf(string caption, IReadOnlyList<Incentive> incentives, TableQuery query, string whenEmpty) => new(caption,
        [
            new("title", "Incentive", i => i.Title) { Link = i => IncentivesReading.Address(i.Slug) },
            new("rewards", "Rewards", i => i.Rewards),
            new("target", "Told by the target", i => Reading.TargetOf(i)) { Link = Reading.TargetUrl },
            new("bearer", "Bears it", i => Reading.Partners[i.BearerId].ShortName),
            new("gainer", "Gains", i => Reading.Partners[i.GainerId].ShortName),
            new("sum", "In a year", i => i.Sum.InWords) { IsNumeric = true, SortBy = i => i.Pence, Csv = i => i.Sum.ToString() },
            new("from", "From", i => i.From?.ToString("d MMM yyyy") ?? "Not set") { SortBy = i => i.From, Csv = i => i.From?.ToString("O") },
        ],
        incentives, query) { Things = "incentives", Thing = "incentive", WhenEmpty = whenEmpty, IsMadeUp = i => i.IsMadeUp };

    private DataTable<Incentive> PlanOf(TableQuery query) => new("Not agreed yet: what comes next",
        [
            new("title", "Incentive", i => i.Title) { Link = i => IncentivesReading.Address(i.Slug) },
            new("stage", "Where it stands", i => i.IsLate(Reading.AsAt) ? $"{i.Stage.InWords()}, late" : i.Stage.InWords()) { State = i => i.IsLate(Reading.AsAt) ? StateShape.Caution : i.Stage == IncentiveStage.Idea ? StateShape.NotYet : StateShape.Partly },
            new("target", "Told by the target", i => Reading.TargetOf(i)) { Link = Reading.TargetUrl },
            new("who", "From whom to whom", i => $"{Reading.Partners[i.BearerId].ShortName} to {Reading.Partners[i.GainerId].ShortName}"),
            new("sum", "In a year", i => i.Pence == 0 ? "Not known yet" : i.Sum.InWords) { IsNumeric = true, SortBy = i => i.Pence, Csv = i => i.Sum.ToString() },
            new("next", "Next step", i => i.NextStep),
            new("by", "By", i => i.NextBy?.ToString("d MMM yyyy")) { SortBy = i => i.NextBy, Csv = i => i.NextBy?.ToString("O") },
        ],
        Reading.BeingShaped, query) { Things = "incentives", Thing = "incentive", WhenEmpty = "Nothing is being shaped", IsMadeUp = i => i.IsMadeUp };
}
