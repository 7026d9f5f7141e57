using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Partnership)]
public sealed class SignModel(ReadAgreements agreements, RecordSignature recordSignature, Standing standing, Notices notices) : PageModel
{
    public static IReadOnlyList<Choice> Places { get; } = [.. Enum.GetValues<SignaturePlace>().Select(p => new Choice(p.ToString(), p.InWords()["as ".Length..]))];

    public AgreementReading Reading { get; private set; } = null!;

    public PartyStanding Party { get; private set; } = null!;

    public string Address => $"{Reading.Url}/approvals/{Party.Partner.Slug}";

    /// <summary>Why this reader cannot do it at all, as things stand and as they act now.</summary>
    public Refusal? Refusal => SpeakingFor.APartner(Party.Partner.Id, Party.Partner.ShortName, standing.Speaker).Then(_ => SignatoryReading.AuthorityOf(Party.Approval)).Refusal;

    [BindProperty]
    public SignInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, string partner, CancellationToken cancellation) => await ReadAsync(slug, partner, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, string partner, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, partner, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await recordSignature.ExecuteAsync(Reading, Party, Input.Place!.Value, Input.SignedBy!.Trim(), Input.SignedOn!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The signature is recorded.");
        return Redirect(Address);
    }

    private async Task<bool> ReadAsync(string slug, string partner, CancellationToken cancellation)
    {
        if (await agreements.FindAsync(slug, cancellation) is not { Current: not null } reading || reading.Standings.FirstOrDefault(s => s.Partner.Slug == partner) is not { } party)
        {
            return false;
        }

        (Reading, Party) = (reading, party);
        return true;
    }
}

public sealed class SignInput
{
    [Required(ErrorMessage = "Choose the place that was signed")]
    public SignaturePlace? Place { get; set; }

    [Required(ErrorMessage = "Enter who signed"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? SignedBy { get; set; }

    [Required(ErrorMessage = "Enter the day it was signed")]
    public DateOnly? SignedOn { get; set; }
}
