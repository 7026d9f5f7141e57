using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Collaboration;

[Shows(KindOfThing.Partnership)]
public sealed class AppraiseModel(ReadLadders ladders, AppraiseForm appraiseForm, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    public const string FormsPage = "/partnership/collaboration/forms";

    private IReadOnlyList<AlternativeForm> forms = [];
    private IReadOnlyList<AppraisalCriterion> criteria = [];

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    public IReadOnlyList<Choice> Forms => [.. forms.Select(f => new Choice(f.Slug, f.Name))];

    public IReadOnlyList<Choice> Criteria => [.. criteria.Select(c => new Choice(c.Slug, c.Text))];

    public static IReadOnlyList<Choice> Answers { get; } = [new("Yes", "Yes"), new("Partly", "Partly"), new("No", "No")];

    [BindProperty]
    public AppraiseInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(string? form, string? criterion, CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Input.Form, Input.Criterion, Input.On) = (form, criterion, clock.Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Input.On > clock.Today)
        {
            ModelState.AddModelError("Input.On", "The day must be today or earlier");
        }

        var (form, criterion) = (forms.FirstOrDefault(f => f.Slug == Input.Form), criteria.FirstOrDefault(c => c.Slug == Input.Criterion));
        if (!ModelState.IsValid || form is null || criterion is null)
        {
            return Page();
        }

        var outcome = await appraiseForm.ExecuteAsync(form, criterion, Input.Meets!.Value, Input.Finding?.Trim() ?? "", Input.On!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The finding is entered, for everyone to read.");
        return Redirect(FormsPage);
    }

    private async Task ReadAsync(CancellationToken cancellation) => (forms, criteria, _) = await ladders.FormsAsync(cancellation);
}

public sealed class AppraiseInput
{
    [Required(ErrorMessage = "Choose the form")]
    public string? Form { get; set; }

    [Required(ErrorMessage = "Choose the criterion")]
    public string? Criterion { get; set; }

    [Required(ErrorMessage = "Choose whether it meets the criterion")]
    public AppraisalAnswer? Meets { get; set; }

    /// <summary>Without it the act is lawfully refused, with what that rests on.</summary>
    [StringLength(2000, ErrorMessage = "The finding must be 2,000 characters or fewer")]
    public string? Finding { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }
}
