using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Enters a promise with its owner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MakeModel(MakePromise makePromise, CommonwealContext context, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    private const string OfAPartner = "partner:";
    private const string OfABody = "body:";

    private List<PartnerOrganisation> partners = [];
    private List<OwningBody> bodies = [];

    public IEnumerable<Choice> Owners => [.. partners.Select(p => new Choice(OfAPartner + p.Slug, p.Name)), .. bodies.Select(b => new Choice(OfABody + b.Slug, b.Name))];

    [BindProperty]
    public MakeInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        Input.Owner = standing.PartnerSlug is { } slug ? OfAPartner + slug : null;
        Input.MadeOn = clock.Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new PromiseEntry(Input.Text!.Trim(), Input.MadeAt!.Trim(), Input.MadeOn!.Value, Input.Due, partners.Find(p => OfAPartner + p.Slug == Input.Owner), bodies.Find(b => OfABody + b.Slug == Input.Owner));
        var outcome = await makePromise.ExecuteAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The promise is written down, for everyone to read.");
        return Redirect(PromiseReading.ListAddress);
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        bodies = await context.Set<OwningBody>().AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellation);
    }
}

public sealed class MakeInput
{
    [Required(ErrorMessage = "Say what was promised"), StringLength(2000, ErrorMessage = "The promise must be 2,000 characters or fewer")]
    public string? Text { get; set; }

    /// <summary>Without an owner the promise is lawfully refused, with what that rests on.</summary>
    public string? Owner { get; set; }

    [Required(ErrorMessage = "Say where it was made"), StringLength(200, ErrorMessage = "The place must be 200 characters or fewer")]
    public string? MadeAt { get; set; }

    [Required(ErrorMessage = "Enter the day it was made")]
    public DateOnly? MadeOn { get; set; }

    public DateOnly? Due { get; set; }
}
