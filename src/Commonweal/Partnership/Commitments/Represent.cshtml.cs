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

/// <summary>Enters what one's own partner said to a regulator for the partnership.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RepresentModel(SpeakUp speakUp, CommonwealContext context, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];

    public IEnumerable<Choice> Partners => partners.Select(p => new Choice(p.Slug, p.Name));

    [BindProperty]
    public RepresentInput Input { get; set; } = new();

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
            ModelState.TryAddModelError("Input.Partner", "Choose the organisation that spoke");
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await speakUp.RepresentAsync(partner, Input.MadeTo?.Trim() ?? "", Input.On!.Value, Input.Subject!.Trim(), Input.Words?.Trim() ?? "", RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is written down. Other partners can say that they stand behind it.");
        return Redirect("/partnership/representations");
    }

    private async Task ReadAsync(CancellationToken cancellation) => partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
}

public sealed class RepresentInput
{
    public string? Partner { get; set; }

    [StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? MadeTo { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say what it was about"), StringLength(200, ErrorMessage = "The subject must be 200 characters or fewer")]
    public string? Subject { get; set; }

    [StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
