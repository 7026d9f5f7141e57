using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Plans;

[Shows(KindOfThing.Partnership)]
public sealed class EndAlignmentModel(ReadPlans plans, AlignPlan alignPlan, PartnershipClock clock, Notices notices) : PageModel
{
    public PlanRow Row { get; private set; } = null!;

    public AlignedPart Part { get; private set; } = null!;

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, long part, CancellationToken cancellation)
    {
        Input.LastDay = clock.Today;
        return await ReadAsync(slug, part, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, long part, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, part, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await alignPlan.EndAsync(Row, Part, Input.ToEntry(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered. The history keeps what was aligned.");
        return Redirect(Row.Url);
    }

    private async Task<bool> ReadAsync(string slug, long id, CancellationToken cancellation)
    {
        if (await plans.FindAsync(slug, cancellation) is not { } row || row.Parts.FirstOrDefault(p => p.Id == id) is not { } part)
        {
            return false;
        }

        (Row, Part) = (row, part);
        return true;
    }
}
