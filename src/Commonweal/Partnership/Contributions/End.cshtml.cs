using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Contributions;

[Shows(KindOfThing.Partnership)]
public sealed class EndModel(ReadContributions read, GiveResource giveResource, PartnershipClock clock, Notices notices) : PageModel
{
    public ContributionReading Reading { get; private set; } = null!;

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(long contribution, CancellationToken cancellation)
    {
        Input.LastDay = clock.Today;
        return await ReadAsync(contribution, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(long contribution, CancellationToken cancellation)
    {
        if (!await ReadAsync(contribution, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await giveResource.EndAsync(Reading, Input.ToEntry(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered. The history keeps what was given.");
        return Redirect(ContributionReading.ListAddress);
    }

    private async Task<bool> ReadAsync(long id, CancellationToken cancellation)
    {
        Reading = (await read.ListAsync(cancellation)).FirstOrDefault(c => c.Contribution.Id == id)!;
        return Reading is not null;
    }
}
