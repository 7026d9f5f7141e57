using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Complaints;

/// <summary>The form of one step, for the complaints manager whose turn it is.</summary>
[Shows(KindOfThing.Complaints)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StepPageModel(ReadComplaints read, HandleComplaint handle, Standing standing, Notices notices) : PageModel
{
    public ComplaintReading Reading { get; private set; } = null!;

    public ComplaintForm Form { get; private set; } = null!;

    public Refusal? Refusal => Reading.History.MayBegin(Form.Kind, standing.Speaker).Refusal;

    public IEnumerable<Choice> Others => Reading.Partners.Values.Where(p => p.Id != standing.PartnerId).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Choice(p.Slug, p.Name));

    public IReadOnlyList<Choice> Leads => [new("Ours", $"{standing.ActingFor} goes on leading"), new("Theirs", "The organisation it is passed to")];

    [BindProperty]
    public ComplaintStepInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, string step, CancellationToken cancellation) => await ReadAsync(reference, step, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, string step, CancellationToken cancellation)
    {
        if (!await ReadAsync(reference, step, cancellation))
        {
            return NotFound();
        }

        var to = Reading.Partners.Values.FirstOrDefault(p => p.Slug == Input.To)?.Id;
        if (Form.Kind == ComplaintStepKind.Routed && to is null)
        {
            ModelState.TryAddModelError("Input.To", "Choose the organisation");
        }

        if (Form.Kind == ComplaintStepKind.Routed && Input.Lead is null)
        {
            ModelState.TryAddModelError("Input.Lead", "Choose who leads the answer");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new ComplaintStepEntry(Form.Kind, Input.Words!.Trim())
        {
            To = Form.Kind == ComplaintStepKind.Routed ? to : null, IsLead = Form.Kind == ComplaintStepKind.Routed && Input.Lead == "Theirs", AnswerBy = Form.Kind == ComplaintStepKind.Planned ? Input.AnswerBy : null,
            Lesson = Form.Kind == ComplaintStepKind.LessonLogged ? Input.Lesson?.Trim() : null,
        };
        if (await handle.ExecuteAsync(Reading, entry, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The step is recorded.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string reference, string step, CancellationToken cancellation)
    {
        if (ComplaintForm.All.FirstOrDefault(f => f.Slug == step) is not { } form || await read.FindOurAsync(reference, cancellation) is not { } reading)
        {
            return false;
        }

        (Reading, Form) = (reading, form);
        return true;
    }
}

public sealed class ComplaintStepInput
{
    [Required(ErrorMessage = "Say it in words"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    public string? To { get; set; }

    public string? Lead { get; set; }

    public DateOnly? AnswerBy { get; set; }

    [StringLength(400, ErrorMessage = "The lesson must be 400 characters or fewer")]
    public string? Lesson { get; set; }
}
