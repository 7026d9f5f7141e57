using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Says what a sovereign body is asked for in a matter.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RequireBodyModel(ReadDecisions decisions, PrepareDecision prepare, Notices notices) : DecisionFormModel(decisions, notices)
{
    public static IReadOnlyList<Choice> Needs { get; } = [.. Enum.GetValues<BodyNeed>().Select(n => new Choice(n.ToString(), n.InWords()))];

    public IReadOnlyList<Choice> BodyChoices => [.. Matter.Reading.Setting.Bodies.Values.OrderBy(b => b.Name, StringComparer.CurrentCulture).Select(b => new Choice(b.Slug, b.Name))];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal;

    [BindProperty]
    public RequireInput Input { get; set; } = new();

    protected override string Done => "What the body is asked for is recorded.";

    protected override void Check()
    {
        if (Input.Body is { } body && !Matter.Reading.Setting.Bodies.ContainsKey(body))
        {
            ModelState.AddModelError("Input.Body", "Choose one of the bodies in the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        prepare.RequireAsync(Matter, Matter.Reading.Setting.Bodies[Input.Body!], Input.Need!.Value, Input.Why!.Trim(), Input.PlannedOn, RequestKey, cancellation);
}

public sealed class RequireInput
{
    [Required(ErrorMessage = "Choose the body")]
    public string? Body { get; set; }

    [Required(ErrorMessage = "Choose what it is asked for")]
    public BodyNeed? Need { get; set; }

    [Required(ErrorMessage = "Say why"), StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Why { get; set; }

    public DateOnly? PlannedOn { get; set; }
}
