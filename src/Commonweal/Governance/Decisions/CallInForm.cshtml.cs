using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>A council's recorder enters that a decision of its executive was called in, and later what came of it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CallInFormModel(ReadDecisions decisions, RecordOutcome record, Notices notices) : BodyFormModel(decisions, record, notices)
{
    public static IReadOnlyList<Choice> Results { get; } = [.. Enum.GetValues<CallInResult>().Select(r => new Choice(r.ToString(), r.InWords()))];

    public bool IsOpen => Standing?.State == BodyState.CalledIn;

    public override Refusal? Refusal => base.Refusal ?? (Standing?.State is BodyState.CallInRunning or BodyState.CalledIn ? null : new CannotBeCalledIn(Deciding.Name));

    [BindProperty]
    public CallInInput Input { get; set; } = new();

    protected override string Done => "It is recorded. Effect waits for it, or goes on, as the page now says.";

    protected override void Check()
    {
        if (IsOpen ? Input.Result is null : string.IsNullOrWhiteSpace(Input.By))
        {
            ModelState.AddModelError(IsOpen ? "Input.Result" : "Input.By", IsOpen ? "Choose what came of it" : "Say by whom");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => Refusal
        ?? (IsOpen ? await Recorder.ResolveAsync(Matter, Deciding, Last!, Input.On!.Value, Input.Result!.Value, Input.Words!.Trim(), RequestKey, cancellation)
            : await Recorder.CallInAsync(Matter, Deciding, Last!, Input.On!.Value, Input.By!.Trim(), Input.Words!.Trim(), RequestKey, cancellation));
}

public sealed class CallInInput
{
    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    public CallInResult? Result { get; set; }

    [StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? By { get; set; }

    [Required(ErrorMessage = "Say why, or what was decided"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
