using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>A recorder says what followed an approval of their body: condition met, withdrawn, or entered in error.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class FollowModel(ReadDecisions decisions, RecordOutcome record, Notices notices) : BodyFormModel(decisions, record, notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [new("ConditionMet", "Its condition was met"), new("Withdrawn", "The body withdrew it"), new("EnteredInError", "It was entered in error")];

    public override Refusal? Refusal => base.Refusal ?? (Last is { Kind: Domain.Governance.Decisions.OutcomeKind.Approved } ? null : new NoApprovalToFollow(Deciding.Name));

    [BindProperty]
    public FollowInput Input { get; set; } = new();

    protected override string Done => "What followed is recorded.";

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        Refusal ?? await Recorder.FollowAsync(Matter, Deciding, Last!, Input.Kind!.Value, Input.On!.Value, Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class FollowInput
{
    [Required(ErrorMessage = "Choose what happened")]
    public FollowUpKind? Kind { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Give the reason and the minute"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}

public sealed record NoApprovalToFollow(string Body) : Refusal($"{Body} has approved nothing in this matter, so nothing can follow.");
