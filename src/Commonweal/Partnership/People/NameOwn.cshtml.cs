using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

/// <summary>The partnership's team names who holds one of the partnership's own posts.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class NameOwnModel(CommonwealContext context, NamePostHolder namePostHolder, Standing standing) : PageModel
{
    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public NameInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await namePostHolder.ExecuteAsync(null, Input.Name!.Trim(), Input.Title!.Trim(), Input.Role!, Input.From!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        return Redirect(HolderReading.Address(outcome.Value.Slug));
    }

    private async Task ReadAsync(CancellationToken cancellation) => Roles =
        [.. (await context.Set<Role>().AsNoTracking().OrderBy(r => r.Title).ToListAsync(cancellation)).Where(r => PostRules.MayGiveForThePartnership(r.Slug).Refusal is null).Select(r => new Choice(r.Slug, r.Title))];
}
