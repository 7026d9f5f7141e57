using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>Makes an organisation a party to an agreement.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AskModel(ReadAgreements agreements, AddParty addParty, CommonwealContext context, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    private List<PartnerOrganisation> others = [];

    public AgreementReading Reading { get; private set; } = null!;

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    public IReadOnlyList<Choice> Partners => [.. others.Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<SovereignBodyKind>().Where(k => k.Decides()).Select(k => new Choice(k.ToString(), k.InWords()))];

    [BindProperty]
    public AskInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        Input.From = clock.Today;
        return await ReadAsync(slug, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!string.IsNullOrWhiteSpace(Input.Body) && Input.BodyKind is null)
        {
            ModelState.AddModelError("Input.BodyKind", "Choose what kind of body it is");
        }

        var partner = await context.Set<PartnerOrganisation>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == Input.Partner, cancellation);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var body = string.IsNullOrWhiteSpace(Input.Body) ? null : new NewBody(Input.Body.Trim(), Input.BodyKind!.Value);
        var outcome = await addParty.ExecuteAsync(Reading, partner, Input.From!.Value, Input.Reason!.Trim(), body, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, $"{partner.Name} is asked to approve it. Its approval is awaited.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await agreements.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        var parties = reading.Standings.Select(s => s.Partner.Id).ToHashSet();
        others = [.. (await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation)).Where(p => !parties.Contains(p.Id))];
        return true;
    }
}

public sealed class AskInput
{
    [Required(ErrorMessage = "Choose the organisation")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Enter the day it was asked")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say who decided to ask it, and where it is minuted"), StringLength(600, ErrorMessage = "The reason must be 600 characters or fewer")]
    public string? Reason { get; set; }

    [StringLength(200, ErrorMessage = "The name of the body must be 200 characters or fewer")]
    public string? Body { get; set; }

    public SovereignBodyKind? BodyKind { get; set; }
}
