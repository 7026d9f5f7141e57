using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>What a health and wellbeing board sees of its area: every arrangement under section 75, which it is to encourage, and its plans. Nothing is done here.</summary>
[Shows(KindOfThing.Public)]
public sealed class AreaPageModel(ReadCareFund read) : PageModel
{
    public CareFundArea Area { get; private set; } = null!;

    public IReadOnlyList<CareFundReading> Plans { get; private set; } = [];

    public DataTable Funds { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string area, CancellationToken cancellation)
    {
        Plans = [.. (await read.ListAsync(cancellation)).Where(p => p.Area.Slug == area)];
        if (Plans.Count == 0)
        {
            return NotFound();
        }

        Area = Plans[0].Area;
        var funds = await read.FundsAsync(Area, cancellation);
        Sentence = funds.Count == 0 ? "No arrangement is recorded here. The board has a duty to encourage them." : $"{funds.Count(f => f.IsLive)} of {funds.Count} {(funds.Count == 1 ? "fund" : "funds")} {(funds.Count(f => f.IsLive) == 1 ? "is" : "are")} live. What the others wait for stands beside them.";
        Funds = new DataTable<FundCase>("Arrangements under section 75",
            [
                new("title", "Fund", f => f.Fund.Title) { Link = f => f.Url },
                new("lead", "Led by", f => f.LeadInWords),
                new("phase", "Money", f => f.PhaseInWords),
                new("state", "State", f => f.StateInWords) { State = f => f.IsLive ? StateShape.Good : StateShape.NotYet },
                new("missing", "Waits for", f => string.Join(" ", f.Missing.Select(m => m.Sentence))),
                new("budget", "Budget of the year", f => f.BudgetTotal.InWords) { IsNumeric = true },
            ],
            funds, TableQuery.None) { IsPlain = true, WhenEmpty = "No arrangement is recorded here", IsMadeUp = f => f.HasMadeUpSums };
        return Page();
    }
}
