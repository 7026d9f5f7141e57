using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Concerns;

/// <summary>The form of one step, for the side whose turn it is.</summary>
[Shows(KindOfThing.Concerns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StepPageModel(ReadConcerns read, TakeStep takeStep, ReadPartners readPartners, Standing standing, Notices notices) : PageModel
{
    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("Yes", "Yes, it has changed"), new("No", "No, it has not")];

    public ConcernReading Reading { get; private set; } = null!;

    public StepForm Form { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public Refusal? Refusal => Reading.History.MayBegin(Form.Kind, standing.PartnerId ?? default, standing.Speaker).Refusal;

    public string? Note => Form.Kind switch
    {
        StepKind.Served => $"From now on {Reading.Subject.ShortName} sees the concern, its words and its evidence.",
        StepKind.AskedToLeave => "This is a request. Whether the organisation goes is decided by its own body.",
        StepKind.Closed => "A concern is closed without a vote. All of it stays to be read by its parties.",
        StepKind.SubjectDecided => "The request binds nobody. What your own body decided does.",
        _ => null,
    };

    [BindProperty]
    public StepInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, string step, CancellationToken cancellation) => await ReadAsync(reference, step, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, string step, CancellationToken cancellation)
    {
        if (!await ReadAsync(reference, step, cancellation))
        {
            return NotFound();
        }

        var files = await ModelState.AcceptAllAsync(Input.Files, "Input.Files", cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new StepEntry(Form.Kind, Input.Words?.Trim() ?? "")
        {
            AnswerBy = Input.AnswerBy, IsChanged = Input.IsChanged is { } answer ? answer == "Yes" : null, DecisionReference = Input.DecisionReference?.Trim(), DecidedBy = Input.DecidedBy?.Trim(),
            MeetingOn = Input.MeetingOn, Minute = Input.Minute?.Trim(), Voters = Input.Voters, LeavesOn = Input.LeavesOn, Files = files,
        };
        var outcome = await takeStep.ExecuteAsync(Reading, entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The step is recorded. Its parties see it, and nobody else.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string reference, string step, CancellationToken cancellation)
    {
        if (StepForm.All.FirstOrDefault(f => f.Slug == step) is not { } form || await read.FindAsync(reference, cancellation) is not { } reading)
        {
            return false;
        }

        (Reading, Form) = (reading, form);
        Partners = [.. (await readPartners.ListAsync(cancellation)).Select(p => new Choice(p.Partner.Slug, p.Partner.Name))];
        return true;
    }
}

public sealed class StepInput
{
    [StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    public DateOnly? AnswerBy { get; set; }

    public string? IsChanged { get; set; }

    [StringLength(200, ErrorMessage = "The name of the decision must be 200 characters or fewer")]
    public string? DecisionReference { get; set; }

    [StringLength(200, ErrorMessage = "The name of the body must be 200 characters or fewer")]
    public string? DecidedBy { get; set; }

    public DateOnly? MeetingOn { get; set; }

    [StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }

    public List<string> Voters { get; set; } = [];

    public DateOnly? LeavesOn { get; set; }

    [MaxLength(5, ErrorMessage = "Send five files at most")]
    public List<IFormFile> Files { get; set; } = [];
}
