using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Commitments;

/// <summary>What partners said to regulators for the partnership, and who stands behind each (COM-02).</summary>
[Shows(KindOfThing.Public)]
public sealed class RepresentationsModel(ReadPromises read, SpeakUp speakUp, Standing standing, Notices notices) : PageModel
{
    public IReadOnlyList<RepresentationReading> Representations { get; private set; } = [];

    public bool IsSignedIn => standing.IsSignedIn;

    [BindProperty]
    public Guid RequestKey { get; set; }

    public bool MaySupport(RepresentationReading reading) => standing.PartnerId is { } own && own != reading.By.Id && reading.Supporters.All(s => s.Id != own);

    public async Task OnGetAsync(CancellationToken cancellation) => Representations = await read.RepresentationsAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(long of, CancellationToken cancellation)
    {
        Representations = await read.RepresentationsAsync(cancellation);
        if (Representations.FirstOrDefault(r => r.Made.Id == of) is not { } reading)
        {
            return NotFound();
        }

        var outcome = await speakUp.SupportAsync(reading, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "Your organisation stands behind it.");
        return Redirect("/partnership/representations");
    }
}
