using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Disputes;

/// <summary>The form of one step of a dispute, for a party.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StepPageModel(ReadDisputes read, KeepDisputes keep, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    public DisputeReading Reading { get; private set; } = null!;

    public DisputeForm Form { get; private set; } = null!;

    public Refusal? Refusal => Reading.History.MayBegin(Form.Kind, standing.Speaker, clock.Today).Refusal;

    public bool NeedsTheBoard => Form.Kind == DisputeStepKind.MovedUp && Reading.History.Stage == DisputeStage.Board;

    public IEnumerable<Choice> Own => Reading.History.Steps.Where(s => s.PartnerId == standing.PartnerId && s.Kind != DisputeStepKind.Corrected)
        .Select(s => new Choice(s.Id.ToString(), $"{s.Kind.InWords()}, {s.On:d MMMM yyyy}: {(s.Words.Length <= 60 ? s.Words : s.Words[..60] + "…")}"));

    [BindProperty]
    public DisputeStepInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, string step, CancellationToken cancellation) => await ReadAsync(slug, step, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, string step, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, step, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new DisputeStepEntry(Form.Kind, Input.Words!.Trim())
        {
            MeetingOn = NeedsTheBoard ? Input.MeetingOn : null, Minute = NeedsTheBoard ? Input.Minute?.Trim() : null, Corrects = Form.Kind == DisputeStepKind.Corrected ? Input.Corrects : null,
        };
        if (await keep.TakeStepAsync(Reading, entry, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The step is recorded.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, string step, CancellationToken cancellation)
    {
        if (DisputeForm.All.FirstOrDefault(f => f.Slug == step) is not { } form || await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        (Reading, Form) = (reading, form);
        return true;
    }
}

public sealed class DisputeStepInput
{
    [Required(ErrorMessage = "Say it in words"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    public DateOnly? MeetingOn { get; set; }

    [StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }

    public Guid? Corrects { get; set; }
}
