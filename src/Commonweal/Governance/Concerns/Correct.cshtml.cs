using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Concerns;

/// <summary>A party puts the words of one of its own steps right; both stay.</summary>
[Shows(KindOfThing.Concerns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CorrectModel(ReadConcerns read, TakeStep takeStep, Notices notices) : PageModel
{
    public ConcernReading Reading { get; private set; } = null!;

    public ConcernStep Step { get; private set; } = null!;

    [BindProperty]
    public CorrectInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, int number, CancellationToken cancellation) => await ReadAsync(reference, number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, int number, CancellationToken cancellation)
    {
        if (!await ReadAsync(reference, number, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await takeStep.ExecuteAsync(Reading, new StepEntry(StepKind.Corrected, Input.Words!.Trim()) { Corrects = Step.Id }, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "Both are kept: what was said, and what it should have said.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string reference, int number, CancellationToken cancellation)
    {
        if (await read.FindAsync(reference, cancellation) is not { } reading || reading.History.Steps.ElementAtOrDefault(number - 1) is not { Kind: not StepKind.Corrected } step)
        {
            return false;
        }

        (Reading, Step) = (reading, step);
        return true;
    }
}

public sealed class CorrectInput
{
    [Required(ErrorMessage = "Say what it should have said"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
