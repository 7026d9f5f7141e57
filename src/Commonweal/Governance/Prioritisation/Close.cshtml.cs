using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Prioritisation;

/// <summary>The partnership's team closes an exercise.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CloseModel(ReadPriorities read, Prioritise prioritise, Notices notices) : PageModel
{
    public ExerciseCase Exercise { get; private set; } = null!;

    public int Missing => Exercise.List.Schemes.Sum(s => s.Missing.Count);

    public Refusal? Refusal => prioritise.MayClose(Exercise, "").Refusal;

    [BindProperty, Required(ErrorMessage = "Say where the list goes from here"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

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

        if (await prioritise.CloseAsync(Exercise, Words!.Trim(), RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The exercise is closed, and its list is fixed.");
        return Redirect(Exercise.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        var found = await read.FindAsync(slug, cancellation);
        Exercise = found!;
        return found is not null;
    }
}
