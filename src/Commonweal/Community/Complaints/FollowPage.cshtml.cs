using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Complaints;

/// <summary>A complaint to whoever has its code: how it stands, what was answered, and the little that they may do.</summary>
[Shows(KindOfThing.Public)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.StrangersLimit)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FollowPageModel(ReadComplaints read, HandleComplaint handle, Notices notices) : PageModel
{
    public ComplaintReading Reading { get; private set; } = null!;

    [BindProperty]
    public FollowInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation) => await ReadAsync(code, cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostConsentAsync(string code, CancellationToken cancellation) =>
        TakeAsync(code, ComplaintStepKind.ConsentGiven, "", "Thank you. The organisations may now share it to answer you.", cancellation);

    public Task<IActionResult> OnPostStopSharingAsync(string code, CancellationToken cancellation) =>
        TakeAsync(code, ComplaintStepKind.ConsentWithdrawn, "", "It is shared no longer.", cancellation);

    public Task<IActionResult> OnPostAddAsync(string code, CancellationToken cancellation) => TakeAsync(code, ComplaintStepKind.Added, Input.Words?.Trim() ?? "", "It is added.", cancellation);

    public Task<IActionResult> OnPostWithdrawAsync(string code, CancellationToken cancellation) => TakeAsync(code, ComplaintStepKind.Withdrawn, "", "Your complaint is withdrawn.", cancellation);

    private async Task<IActionResult> TakeAsync(string code, ComplaintStepKind kind, string words, string done, CancellationToken cancellation)
    {
        if (!await ReadAsync(code, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await handle.AsComplainantAsync(Reading, kind, words, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal, kind == ComplaintStepKind.Added ? "Input.Words" : "");
            return Page();
        }

        notices.Say(HttpContext, done);
        return Redirect($"{ComplaintReading.FollowAddress}/{Uri.EscapeDataString(code)}");
    }

    private async Task<bool> ReadAsync(string code, CancellationToken cancellation)
    {
        var found = await read.FollowAsync(code, cancellation);
        Reading = found!;
        return found is not null;
    }
}

public sealed class FollowInput
{
    [StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
