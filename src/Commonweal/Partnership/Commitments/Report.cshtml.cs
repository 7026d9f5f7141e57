using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Commitments;

/// <summary>Says how a target stands, with what shows it; or corrects what was said.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReportModel(ReadTargets read, ReportProgress reportProgress, TwoDates dates, Notices notices) : PageModel
{
    public static IReadOnlyList<Choice> Statuses { get; } =
    [
        new(nameof(ReportedStatus.OnTrack), "On track", "It will be met in time"),
        new(nameof(ReportedStatus.Underway), "Under way", "Begun, and not done"),
        new(nameof(ReportedStatus.NotInPlace), "Not in place", "Not begun, or nothing of it holds"),
        new(nameof(ReportedStatus.Late), "Late", "It will not be met in time, or was not"),
        new(nameof(ReportedStatus.Met), "Met", "It is done: name what shows it"),
    ];

    public TargetReading Reading { get; private set; } = null!;

    public TargetReport? Corrected { get; private set; }

    public IReadOnlyList<Choice> Months => [.. Reading.History.Months(dates.AsAt).Reverse().Select(m => new Choice(m.Month.ToString("O"), m.Month.ToString("MMMM yyyy")))];

    [BindProperty]
    public ReportInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Corrects { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation) => await ReadAsync(reference, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancellation)
    {
        if (!await ReadAsync(reference, cancellation))
        {
            return NotFound();
        }

        var file = await ModelState.AcceptAsync(Input.File, "Input.File", cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new ProgressEntry(Input.Status!.Value, Input.Words!.Trim(), string.IsNullOrWhiteSpace(Input.Evidence) ? null : Input.Evidence.Trim(), Input.MetOn, Input.ForMonth, Corrected, file);
        var outcome = await reportProgress.ExecuteAsync(Reading, entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "Your report is recorded. Everyone can read its words; the file is for those signed in.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string reference, CancellationToken cancellation)
    {
        if (await read.FindAsync(reference, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        Corrected = Corrects is { } id ? reading.History.Reports.FirstOrDefault(r => r.Id == id && r.PersonId is not null && !reading.History.IsCorrected(r)) : null;
        return Corrects is null || Corrected is not null;
    }
}

public sealed class ReportInput
{
    [Required(ErrorMessage = "Choose how it stands")]
    public ReportedStatus? Status { get; set; }

    [Required(ErrorMessage = "Say in words how it stands"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    [StringLength(1000, ErrorMessage = "The evidence must be 1,000 characters or fewer")]
    public string? Evidence { get; set; }

    public DateOnly? MetOn { get; set; }

    public DateOnly? ForMonth { get; set; }

    public IFormFile? File { get; set; }
}
