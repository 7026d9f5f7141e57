using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Jobs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Audit;

/// <summary>Starts a check of the chains; only for those who may see all of the audit.</summary>
[Shows(KindOfThing.Audit)]
public sealed class VerificationModel(AskForWork askForWork) : PageModel
{
    private bool SeesAll => HttpContext.Features.Get<SightOfRequest>()?.Sight == Sight.Everything;

    public IActionResult OnGet() => SeesAll ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SeesAll ? Redirect(await askForWork.ExecuteAsync(VerifyAudit.Name, "Waiting to begin", "/audit", cancellation)) : NotFound();
}
