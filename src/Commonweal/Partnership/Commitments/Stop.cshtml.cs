using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Enters a service that one's own partner stopped.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StopModel(SpeakUp speakUp, CommonwealContext context, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];

    public IEnumerable<Choice> Partners => partners.Select(p => new Choice(p.Slug, p.Name));

    [BindProperty]
    public StopInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        Input.Partner = standing.PartnerSlug;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (partners.Find(p => p.Slug == Input.Partner) is not { } partner)
        {
            ModelState.TryAddModelError("Input.Partner", "Choose the organisation that stopped it");
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await speakUp.StopAsync(partner, Input.Name!.Trim(), Input.On!.Value, Input.Reason?.Trim() ?? "", RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is written down, for everyone to read.");
        return Redirect("/partnership/stopped-services");
    }

    private async Task ReadAsync(CancellationToken cancellation) => partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
}

public sealed class StopInput
{
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Name the service"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter the day it stopped")]
    public DateOnly? On { get; set; }

    /// <summary>Without it the act is lawfully refused, with what that rests on.</summary>
    [StringLength(4000, ErrorMessage = "The reason must be 4,000 characters or fewer")]
    public string? Reason { get; set; }
}
