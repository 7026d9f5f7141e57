using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Records that a matter was shared, talked over with residents, advised on, consulted on or withdrawn.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class TakeStepModel(ReadDecisions decisions, PrepareDecision prepare, PartnershipClock clock, Notices notices) : DecisionFormModel(decisions, notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<StepKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public IReadOnlyList<Choice> Committees => [.. Matter.Reading.Setting.Scrutiny.Values.OrderBy(b => b.Name, StringComparer.CurrentCulture).Select(b => new Choice(b.Slug, b.Name))];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal;

    [BindProperty]
    public StepInput Input { get; set; } = new();

    protected override string Done => "The step is recorded.";

    protected override void Fill() => Input.On = clock.Today;

    protected override string FieldOf(Refusal refusal) => refusal is SharedBeforeItWasProposed or DecisionStillToCome ? "Input.On" : "";

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => prepare.StepAsync(Matter, Input.Kind!.Value, Input.On!.Value, Input.Until, Trimmed(Input.Committee), Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class StepInput
{
    [Required(ErrorMessage = "Choose the step")]
    public StepKind? Kind { get; set; }

    [Required(ErrorMessage = "Enter the day of the step")]
    public DateOnly? On { get; set; }

    public DateOnly? Until { get; set; }

    public string? Committee { get; set; }

    [Required(ErrorMessage = "Say with whom, and what came of it"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
