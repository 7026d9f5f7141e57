using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.RiskShares;

/// <summary>Who pays if it goes wrong: the terms in words, and what each partner's bill would be under other outturns, contributions or terms.</summary>
[Shows(KindOfThing.Public)]
public sealed class RiskSharePageModel(ReadFunds read, ReadYearEnds readYearEnds, AgreeRiskShare agree, ManageFund manage) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    /// <summary>The terms that hold; null where none are agreed.</summary>
    public TermsReading? Holding { get; private set; }

    public IReadOnlyList<TermsReading> All { get; private set; } = [];

    public WhatIf WhatIf { get; private set; } = null!;

    public YearEnd? Answer { get; private set; }

    public Refusal? Refusal { get; private set; }

    public Figure? Picture { get; private set; }

    public DataTable? Bills { get; private set; }

    public bool MayManage { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? figure, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund)
        {
            return NotFound();
        }

        (Fund, All, MayManage) = (fund, await agree.ListAsync(fund, cancellation), manage.MayAct(fund).Refusal is null);
        Holding = await agree.HoldingAsync(fund, fund.AsAt, cancellation);
        var (year, outturns) = await readYearEnds.ForecastAsync(fund, cancellation);
        WhatIf = WhatIf.From(year, outturns, Holding, Request.Query);
        if (fund.Lines.Count == 0 || !WhatIf.IsRead)
        {
            return Page();
        }

        var answer = WhatIf.Under(WhatIf.Chosen);
        Refusal = answer.Refusal;
        if (answer.IsRefused)
        {
            return Page();
        }

        Answer = answer.Value;
        Picture = WhatIfFigure.Of(WhatIf, answer.Value, $"{Request.Path}{Request.QueryString.Add("figure", "csv")}");
        Bills = BillsOf(answer.Value);
        return figure == "csv" ? Picture.Data.CsvResult($"{slug}-what-if") : Page();
    }

    private DataTable<string> BillsOf(YearEnd end) => new($"Each partner’s bill: {WhatIf.Chosen.Name.ToLowerInvariant()}",
        [
            new("partner", "Partner", p => p),
            new("in", "Puts in", p => end.ContributionsRevised[p].InWords) { IsNumeric = true },
            new("more", "Then owes", p => end.BalancingPayment[p].Sign > 0 ? end.BalancingPayment[p].InWords : "£0") { IsNumeric = true },
            new("back", "Or is given back", p => end.BalancingPayment[p].Sign < 0 ? end.BalancingPayment[p].Abs.InWords : "£0") { IsNumeric = true },
            new("cost", "What the year costs it", p => end.NetCost[p].InWords) { IsNumeric = true },
        ],
        end.BalancingPayment.Partners, TableQuery.None) { IsPlain = true, IsMadeUp = _ => Fund.HasMadeUpSums };
}
