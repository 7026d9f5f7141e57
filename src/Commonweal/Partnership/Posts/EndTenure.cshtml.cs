using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class EndTenureModel(ReadPosts posts, HoldPost holdPost, PartnershipClock clock, Notices notices) : PageModel
{
    public PostReading Reading { get; private set; } = null!;

    public TenureReading Holder { get; private set; } = null!;

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, long tenure, CancellationToken cancellation)
    {
        Input.LastDay = clock.Today;
        return await ReadAsync(slug, tenure, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, long tenure, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, tenure, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await holdPost.EndAsync(Reading, Holder, Input.ToEntry(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered. The history of the post keeps it.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, long id, CancellationToken cancellation)
    {
        if (await posts.FindAsync(slug, cancellation) is not { } reading || reading.Tenures.FirstOrDefault(t => t.Tenure.Id == id) is not { } holder)
        {
            return false;
        }

        (Reading, Holder) = (reading, holder);
        return true;
    }
}
