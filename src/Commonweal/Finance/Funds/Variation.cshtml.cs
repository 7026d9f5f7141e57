using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>A change of a contribution: who agreed, and whether it is posted. Each partner agrees for itself, and then the pool manager posts it.</summary>
[Shows(KindOfThing.Public)]
public sealed class VariationModel(ReadFunds read, VaryFund vary, ManageFund manage, Notices notices) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public VariationReading Variation { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public bool MayAgree => Variation.IsOpen && vary.MayAgree(Fund, Variation) is null;

    public bool MayPost => Variation.IsOpen && Awaited.Count == 0 && manage.MayAct(Fund).Refusal is null;

    public bool MayTakeBack => vary.MayTakeBack(Fund, Variation) is null;

    public IReadOnlyList<string> Awaited => Variation.Awaited(Fund);

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

        return ModelState.IsValid ? Answer(await vary.AgreeAsync(Fund, Variation, Input.Minute!.Trim(), RequestKey, cancellation), "Your agreement is recorded.") : Page();
    }

    public async Task<IActionResult> OnPostPostAsync(string slug, long number, CancellationToken cancellation)
    {
        ModelState.Remove("Input.Minute");
        return await ReadAsync(slug, number, cancellation) ? Answer((await vary.PostAsync(Fund, Variation, RequestKey, cancellation)).Refusal, "The variation is posted.") : NotFound();
    }

    private IActionResult Answer(Refusal? refusal, string done)
    {
        if (refusal is not null)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, done);
        return Redirect(Variation.Url(Fund));
    }

    private async Task<bool> ReadAsync(string slug, long number, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund || (await vary.ListAsync(fund, cancellation)).FirstOrDefault(v => v.Variation.Number == number) is not { } found)
        {
            return false;
        }

        (Fund, Variation) = (fund, found);
        VariationAgreed? Of(PartnerOrganisation partner) => found.Agreed.FirstOrDefault(a => a.PartnerId == partner.Id);
        Table = new DataTable<PartnerOrganisation>("Who agreed",
            [
                new("partner", "Partner", p => p.ShortName),
                new("state", "Agreed?", p => Of(p) is { } agreed ? $"Agreed on {agreed.On:d MMMM yyyy}" : "Not yet") { State = p => Of(p) is null ? StateShape.NotYet : StateShape.Good },
                new("minute", "Minute", p => Of(p)?.Words),
            ],
            found.Needed(fund), TableQuery.None) { IsPlain = true };
        return true;
    }
}

public sealed class AgreeInput
{
    [Required(ErrorMessage = "Give the minute of your own body"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Minute { get; set; }
}
