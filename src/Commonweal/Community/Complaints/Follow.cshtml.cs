using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Complaints;

/// <summary>Whoever complained comes back with the code.</summary>
[Shows(KindOfThing.Public)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.FloodLimit)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FollowModel(ReadComplaints read) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter your code"), StringLength(60, ErrorMessage = "That is longer than a code")]
    public string? Code { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await read.FollowAsync(Code!, cancellation) is null)
        {
            ModelState.AddModelError("Code", "No complaint has this code. Check it letter by letter");
        }

        return ModelState.IsValid ? Redirect($"{ComplaintReading.FollowAddress}/{Uri.EscapeDataString(Code!.Trim())}") : Page();
    }
}
