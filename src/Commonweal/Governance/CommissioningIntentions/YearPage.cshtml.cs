using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>The paper of one year, once the Board agreed it; before, that it is being made.</summary>
[Shows(KindOfThing.Public)]
public sealed class YearPageModel(ReadIntentions read, WorkUpIntentions work) : PageModel
{
    public IntentionsCase Case { get; private set; } = null!;

    public bool MayReadDraft => !work.MayEnter.IsRefused;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation)
    {
        if (await read.FindAsync(year, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        return Page();
    }
}
