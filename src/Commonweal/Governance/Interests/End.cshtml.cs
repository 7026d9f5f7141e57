using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Interests;

/// <summary>Somebody says that an interest of their own ended.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EndModel(ReadInterests interests, RegisterInterest registerInterest, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    public Interest Interest { get; private set; } = null!;

    [BindProperty, Required(ErrorMessage = "Enter the last day")]
    public DateOnly? LastDay { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        LastDay = clock.Today;
        return await ReadAsync(id, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if ((await registerInterest.EndAsync(Interest, LastDay!.Value, RequestKey, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The interest ends on the day you gave, and stays in the register for six months after it.");
        return Redirect("/governance/interests");
    }

    private async Task<bool> ReadAsync(long id, CancellationToken cancellation)
    {
        if (await interests.FindOwnAsync(id, standing.PersonId, cancellation) is not { } interest)
        {
            return false;
        }

        Interest = interest;
        return true;
    }
}
