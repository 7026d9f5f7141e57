using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>A partner says that a file it sent was a mistake. The lines stay, and count no more.</summary>
[Shows(KindOfThing.Spend)]
public sealed class WithdrawModel(ReadSpend read, KeepSpend keep, Standing standing, Notices notices) : PageModel
{
    public SpendReading Reading { get; private set; } = null!;

    public Refusal? Refusal => SpendRules.MayEnter(Reading.Partner.Id, Reading.Partner.Name, standing.Speaker) ?? (Reading.Withdrawal is { } before ? new WithdrawnBefore(before.On) : null);

    [BindProperty, Required(ErrorMessage = "Say why it was a mistake"), StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) => await FindAsync(slug, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if ((await keep.WithdrawAsync(Reading, Reason!.Trim(), RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The file is withdrawn. Its lines count in no sum.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> FindAsync(string slug, CancellationToken cancellation)
    {
        var found = await read.FindAsync(slug, cancellation);
        Reading = found!;
        return found is not null;
    }
}
