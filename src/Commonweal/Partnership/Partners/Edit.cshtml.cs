using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Partnership)]
public sealed class EditModel(CommonwealContext context, EditPartner editPartner, Standing standing) : PageModel
{
    public PartnerOrganisation Partner { get; private set; } = null!;

    /// <summary>What another person saved since this form was opened.</summary>
    public PartnerOrganisation? SavedMeanwhile { get; private set; }

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal => SpeakingFor.APartner(Partner.Id, Partner.ShortName, standing.Speaker).Refusal;

    [BindProperty]
    public EditInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Input = new EditInput { Name = Partner.Name, ShortName = Partner.ShortName, Description = Partner.Description, OdsCode = Partner.OdsCode?.ToString(), Version = Partner.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        OdsCode code = default;
        if (!string.IsNullOrWhiteSpace(Input.OdsCode) && !OdsCode.TryParse(Input.OdsCode, null, out code))
        {
            ModelState.AddModelError("Input.OdsCode", "The ODS code must be 3 to 8 letters and digits, such as RKE");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var labels = new PartnerLabels(Input.Name!.Trim(), Input.ShortName!.Trim(), Input.Description!.Trim(), string.IsNullOrWhiteSpace(Input.OdsCode) ? null : code);
        try
        {
            var outcome = await editPartner.ExecuteAsync(slug, labels, Input.Version, RequestKey, cancellation);
            if (outcome.Refusal is { } refusal)
            {
                ModelState.AddRefusal(refusal);
                return Page();
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            return await ShowBothAsync(slug, cancellation);
        }

        return Redirect(PartnerReading.Address(slug));
    }

    private async Task<IActionResult> ShowBothAsync(string slug, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        SavedMeanwhile = await context.Set<PartnerOrganisation>().AsNoTracking().SingleAsync(p => p.Slug == slug, cancellation);
        ModelState.Remove("Input.Version");
        Input.Version = SavedMeanwhile.Version;
        ModelState.AddModelError("", "Somebody saved this page while you were typing. Nothing of yours is lost, and nothing is saved yet.");
        return Page();
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await context.Set<PartnerOrganisation>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, cancellation) is not { } partner)
        {
            return false;
        }

        Partner = partner;
        return true;
    }
}

public sealed class EditInput
{
    [Required(ErrorMessage = "Enter the full name"), StringLength(200, ErrorMessage = "The full name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter the short name"), StringLength(60, ErrorMessage = "The short name must be 60 characters or fewer")]
    public string? ShortName { get; set; }

    [Required(ErrorMessage = "Say what it does here"), StringLength(1000, ErrorMessage = "The sentence must be 1,000 characters or fewer")]
    public string? Description { get; set; }

    public string? OdsCode { get; set; }

    public int Version { get; set; }
}
