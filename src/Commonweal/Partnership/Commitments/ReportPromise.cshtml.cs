using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Commitments;

/// <summary>Says that a promise is kept, or how it stands.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReportPromiseModel(ReadPromises read, MakePromise makePromise, Notices notices) : PageModel
{
    public static IReadOnlyList<Choice> Statuses { get; } =
    [
        new(nameof(ReportedStatus.Met), "It is kept"),
        new(nameof(ReportedStatus.Underway), "It is under way"),
        new(nameof(ReportedStatus.NotInPlace), "Nothing of it holds yet"),
        new(nameof(ReportedStatus.Late), "It is late, or will be"),
    ];

    public PromiseReading Reading { get; private set; } = null!;

    [BindProperty]
    public ReportPromiseInput Input { get; set; } = new();

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

        var outcome = await makePromise.ReportAsync(Reading, Input.Status!.Value, Input.Words!.Trim(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "How the promise stands is written down.");
        return Redirect(PromiseReading.ListAddress);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        return true;
    }
}

public sealed class ReportPromiseInput
{
    [Required(ErrorMessage = "Choose how it stands")]
    public ReportedStatus? Status { get; set; }

    [Required(ErrorMessage = "Say in words how it stands, and what shows it"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
