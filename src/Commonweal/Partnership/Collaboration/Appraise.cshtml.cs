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

namespace Commonweal.Partnership.Collaboration;

[Shows(KindOfThing.Partnership)]
public sealed class AppraiseModel(ReadLadders ladders, AppraiseForm appraiseForm, PartnershipClock clock, Standing standing, Notices notices) : ActPageModel(notices)
{
    public const string FormsPage = "/partnership/collaboration/forms";

    private IReadOnlyList<AlternativeForm> forms = [];
    private IReadOnlyList<AppraisalCriterion> criteria = [];

    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    public IReadOnlyList<Choice> Forms => [.. forms.Select(f => new Choice(f.Slug, f.Name))];

    public IReadOnlyList<Choice> Criteria => [.. criteria.Select(c => new Choice(c.Slug, c.Text))];

    public static IReadOnlyList<Choice> Answers { get; } = [new("Yes", "Yes"), new("Partly", "Partly"), new("No", "No")];

    [BindProperty]
    public AppraiseInput Input { get; set; } = new();

    protected override string Done => "The finding is entered, for everyone to read.";

    protected override string After => FormsPage;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        (forms, criteria, _) = await ladders.FormsAsync(cancellation);
        return true;
    }

    protected override void Fill() => Input = new AppraiseInput { Form = Request.Query["form"], Criterion = Request.Query["criterion"], On = clock.Today };

    protected override void Check()
    {
        RequireAmong("Input.Form", Input.Form, forms.Select(f => f.Slug), "Choose one of the forms in the list");
        RequireAmong("Input.Criterion", Input.Criterion, criteria.Select(c => c.Slug), "Choose one of the criteria in the list");
        if (Input.On > clock.Today)
        {
            ModelState.AddModelError("Input.On", "The day must be today or earlier");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var (form, criterion) = (forms.First(f => f.Slug == Input.Form), criteria.First(c => c.Slug == Input.Criterion));
        return (await appraiseForm.ExecuteAsync(form, criterion, Input.Meets!.Value, Input.Finding?.Trim() ?? "", Input.On!.Value, RequestKey, cancellation)).Refusal;
    }
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
