using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>A partner, or the partnership's team, enters one intention of a year.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadIntentions read, WorkUpIntentions work, Notices notices) : IntentionsFormModel(read, work, notices)
{
    public IReadOnlyList<Choice> Services => [.. Case.Services.Select(s => new Choice(s.Key, s.Value)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];

    public IReadOnlyList<Choice> Groups => [.. Case.Bodies.Values.Where(b => b.Kind == BodyKind.Workstream).Select(b => new Choice(b.Slug, b.Name)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];

    public override Refusal? Refusal => Work.MayEnter.Refusal ?? Case.Year.MayChange().Refusal;

    [BindProperty]
    public EnterInput Input { get; set; } = new();

    protected override string Done => "The intention is entered. Add next what was found and heard.";

    protected override void Check()
    {
        if (Input.Service is { } service && Services.All(s => s.Value != service))
        {
            ModelState.AddModelError("Input.Service", "Choose one of the services in the list");
        }

        if (Input.Group is { } group && Groups.All(g => g.Value != group))
        {
            ModelState.AddModelError("Input.Group", "Choose one of the workstreams in the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Work.EnterAsync(Case, Input.Title!.Trim(), Input.Words!.Trim(), Input.Service!, Input.Group!, RequestKey, cancellation);
}

public sealed class EnterInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Choose the service")]
    public string? Service { get; set; }

    [Required(ErrorMessage = "Say what is to change"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Choose the workstream")]
    public string? Group { get; set; }
}
