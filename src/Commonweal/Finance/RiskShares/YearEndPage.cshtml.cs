using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.RiskShares;

/// <summary>The end of a fund's year: each partner's bill with its workings, what stands in the way of invoicing it, and what was paid.</summary>
[Shows(KindOfThing.Public)]
public sealed class YearEndPageModel(ReadYearEnds read, CloseYear close, ManageFund manage, Notices notices) : PageModel
{
    public YearEndReading Reading { get; private set; } = null!;

    public FundCase Fund => Reading.Fund;

    public YearEnd? End => Reading.End is { IsRefused: false } done ? done.Value : null;

    public DataTable? Bills { get; private set; }

    public DataTable? Lines { get; private set; }

    public bool MayInvoice => Reading.InTheWay.Count == 0 && Reading.Invoice is null && manage.MayAct(Fund).Refusal is null;

    public bool MayRecordPayment => Reading.Invoice is not null && manage.MayAct(Fund).Refusal is null;

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, int year, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, year, cancellation))
        {
            return NotFound();
        }

        return Bills is { WantsCsv: true } ? Bills.CsvResult($"{slug}-year-end-{year}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, int year, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, year, cancellation))
        {
            return NotFound();
        }

        if ((await close.InvoiceAsync(Reading, RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The balancing payments are invoiced.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, int year, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, year, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        (Bills, Lines) = End is { } end ? (BillsOf(end), LinesOf(end)) : (null, null);
        return true;
    }

    private DataTable<PartnerOrganisation> BillsOf(YearEnd end) => new(Reading.IsOver ? $"Each partner’s bill for {Reading.Year}" : $"Each partner’s bill for {Reading.Year}, if the year goes on as so far",
        [
            new("partner", "Partner", p => p.ShortName),
            Sum("in", "Put in", p => end.ContributionsRevised[p.ShortName]),
            Sum("owes", "Owes more, or less than nought: is given back", p => end.BalancingPayment[p.ShortName]),
            Sum("cost", "What the year costs it", p => end.NetCost[p.ShortName]),
            Sum("kept", "Stays in the fund in its name", p => end.CarriedForward[p.ShortName]),
            new("state", "Invoiced and paid", StateOf) { Link = p => Reading.PaidBy(p) is { } paid ? $"{Fund.Url}/journal/{paid.Set.Number}" : Reading.Invoice is { } invoice ? $"{Fund.Url}/journal/{invoice.Set.Number}" : null },
        ],
        Reading.Partners, TableQuery.From(Request)) { Things = "partners", Thing = "partner", IsWide = true, IsMadeUp = _ => Fund.HasMadeUpSums };

    private string StateOf(PartnerOrganisation partner) =>
        Reading.PaidBy(partner) is { } paid ? $"Paid on {paid.Set.EffectiveOn:d MMMM yyyy}" : Reading.Invoiced(partner) is { } sum ? $"{sum.InWords} invoiced" : Reading.Invoice is null ? "Not invoiced" : "Nothing to invoice";

    private DataTable<LineOutturn> LinesOf(YearEnd end) => new("Each line against its budget",
        [
            new("line", "Line", l => l.Line.Id),
            new("origin", "Whose money", l => l.Line.Origin),
            new("budget", "Budget", l => l.Budget.InWords) { IsNumeric = true },
            new("spend", Reading.IsOver ? "Spent" : "Would be spent", l => l.Spend.InWords) { IsNumeric = true },
            new("variance", "Over, or less than nought: under", l => l.Variance.InWords) { IsNumeric = true },
        ],
        end.Lines, TableQuery.None) { IsPlain = true, IsMadeUp = _ => Fund.HasMadeUpSums };

    private static Column<PartnerOrganisation> Sum(string key, string header, Func<PartnerOrganisation, Money> sum) =>
        new(key, header, p => sum(p).InWords) { IsNumeric = true, SortBy = p => sum(p).Pence, Csv = p => sum(p).ToString() };
}
