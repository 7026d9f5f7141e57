using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Bodies;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Meetings;

/// <summary>Calls a meeting of a body.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CallModel(ReadBodies bodies, CallMeeting callMeeting, Standing standing, Notices notices) : PageModel
{
    public BodyReading Body { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public static IReadOnlyList<Choice> Kinds { get; } = [new("no", "A meeting"), new("yes", "An informal session", "What is said there is kept, and decides nothing")];

    [BindProperty]
    public CallInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        Input.IsInformal = "no";
        return await ReadAsync(slug, cancellation) ? Page() : NotFound();
    }

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

        var outcome = await callMeeting.ExecuteAsync(
            Body, Input.Day!.Value, Input.StartsAt is { } at ? TimeOnly.Parse(at, CultureInfo.InvariantCulture) : null, string.IsNullOrWhiteSpace(Input.Place) ? null : Input.Place.Trim(), Input.IsInformal == "yes", RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The meeting is called.");
        return Redirect(MeetingReading.Address(outcome.Value.Slug));
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await bodies.FindAsync(slug, cancellation) is not { } body)
        {
            return false;
        }

        Body = body;
        Refusal = BodyRules.MayEnterFor(body.Body, body.Of, standing.Speaker).Refusal;
        return true;
    }
}

public sealed class CallInput
{
    [Required(ErrorMessage = "Enter the day of the meeting")]
    public DateOnly? Day { get; set; }

    [RegularExpression("([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "Write the time as 14:00")]
    public string? StartsAt { get; set; }

    [StringLength(200, ErrorMessage = "The place must be 200 characters or fewer")]
    public string? Place { get; set; }

    [Required(ErrorMessage = "Say what it is"), RegularExpression("yes|no", ErrorMessage = "Say what it is")]
    public string? IsInformal { get; set; }
}
