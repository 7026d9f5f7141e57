using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Consultations;

/// <summary>A resident answers. Nobody signs in; nothing is asked of who they are; what fills in the field that people do not see is thanked and not heard; one address may send only so often, and only so much.</summary>
[Shows(KindOfThing.Public), AllowAnyone]
[EnableRateLimiting(SecurityServices.StrangersLimit)]
[IgnoreAntiforgeryToken]
[RequestSizeLimit(BodyBytesMax)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AnswerModel(ReadConsultations read, RunConsultation run, PartnershipClock clock) : PageModel
{
    private const int BodyBytesMax = 32 * 1024;

    public ConsultationReading Reading { get; private set; } = null!;

    public bool IsSent { get; private set; }

    public Refusal? Refusal => ConsultationRules.MayAnswer(Reading.Consultation, clock.Today).Refusal;

    [BindProperty, Required(ErrorMessage = "Write your answer"), StringLength(ConsultationRules.AnswerLengthMax, ErrorMessage = "Your answer must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, bool sent, CancellationToken cancellation)
    {
        IsSent = sent;
        Response.BackBringsItAsItWas();
        return await FindAsync(slug, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!TrapField.IsSprung(Request) && await run.AnswerAsync(Reading.Consultation, Words!.Trim(), RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        return Redirect($"{Reading.Url}/answer?sent=true");
    }

    private async Task<bool> FindAsync(string slug, CancellationToken cancellation) => (Reading = (await read.FindAsync(slug, cancellation))!) is not null;
}
