using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Partnership)]
public sealed class StatusModel(ReadPartners partners, ChangeStatus changeStatus, Standing standing) : PageModel
{
    private StatusPeriod? current;

    public PartnerOrganisation Partner { get; private set; } = null!;

    public string NowInWords => current is null ? "It has no status yet." : $"It is {current.Status} now, since {current.From:d MMMM yyyy}.";

    public IReadOnlyList<Choice> Choices => [.. (current?.Status.Next() ?? [PartnerStatus.Invited, PartnerStatus.Affiliate]).Select(s => new Choice(s.ToString(), s.ToString(), s.Meaning()))];

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public StatusInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) => await ReadAsync(slug, cancellation) ? Page() : NotFound();

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

        var outcome = await changeStatus.ExecuteAsync(Partner, Input.Status!.Value, Input.From!.Value, Input.Reason!.Trim(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        return Redirect(PartnerReading.Address(slug));
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await partners.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        (Partner, current) = (reading.Reading.Partner, reading.Reading.Status);
        return true;
    }
}

public sealed class StatusInput
{
    [Required(ErrorMessage = "Choose what it becomes")]
    public PartnerStatus? Status { get; set; }

    [Required(ErrorMessage = "Enter the first day of the new status")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say who decided it, and where it is minuted"), StringLength(600, ErrorMessage = "The reason must be 600 characters or fewer")]
    public string? Reason { get; set; }
}
