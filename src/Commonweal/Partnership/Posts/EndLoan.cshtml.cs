using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class EndLoanModel(ReadPosts posts, LendStaff lendStaff, PartnershipClock clock, Notices notices) : PageModel
{
    public SecondmentReading Reading { get; private set; } = null!;

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        Input.LastDay = clock.Today;
        return await ReadAsync(slug, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await lendStaff.EndAsync(Reading, Input.ToEntry(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered. The history keeps the secondment.");
        return Redirect(LendStaff.ListAddress);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        Reading = (await posts.AllAsync(cancellation)).Secondments.FirstOrDefault(s => s.Secondment.Slug == slug)!;
        return Reading is not null;
    }
}
