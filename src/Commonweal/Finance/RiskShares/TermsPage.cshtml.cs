using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.RiskShares;

/// <summary>Terms of risk share as they were put, and who agreed. Each partner agrees for itself.</summary>
[Shows(KindOfThing.Public)]
public sealed class TermsPageModel(ReadFunds read, AgreeRiskShare agree, Notices notices) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public TermsReading Terms { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public bool MayAgree => agree.MayAgree(Fund, Terms) is null;

    [BindProperty]
    public AgreeInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, long number, CancellationToken cancellation) => await ReadAsync(slug, number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, long number, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, number, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await agree.AgreeAsync(Fund, Terms, Input.Minute!.Trim(), RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "Your agreement is recorded.");
        return Redirect(Terms.Url(Fund));
    }

    private async Task<bool> ReadAsync(string slug, long number, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund || (await agree.ListAsync(fund, cancellation)).FirstOrDefault(t => t.Terms.Number == number) is not { } found)
        {
            return false;
        }

        (Fund, Terms) = (fund, found);
        RiskShareAgreed? Of(PartnerOrganisation partner) => found.Agreed.FirstOrDefault(a => a.PartnerId == partner.Id);
        Table = new DataTable<PartnerOrganisation>("Who agreed",
            [
                new("partner", "Partner", p => p.ShortName),
                new("state", "Agreed?", p => Of(p) is { } agreed ? $"Agreed on {agreed.On:d MMMM yyyy}" : "Not yet") { State = p => Of(p) is null ? StateShape.NotYet : StateShape.Good },
                new("minute", "Minute", p => Of(p)?.Words),
            ],
            fund.Contributors, TableQuery.None) { IsPlain = true };
        return true;
    }
}
