using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Says how an action stands (DEC-14).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReportActionModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public static IReadOnlyList<Choice> Answers { get; } = [new("yes", "Yes, it is done"), new("no", "No, it is still open")];

    public IReadOnlyList<Choice> Actions => [.. Whole.ShownActions.Select(a => new Choice(
        KeyOf(a), $"{a.Action.Text} ({a.Action.Owner}, by {a.Action.Due:d MMMM yyyy}{(a.Action.Meeting == Whole.Reading.Meeting.Slug ? "" : $"; carried over, set by the {a.Body.Name}")})"))];

    protected override string Anchor => "actions";

    [BindProperty]
    public ReportActionInput Input { get; set; } = new();

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        if (Whole.ShownActions.FirstOrDefault(a => KeyOf(a) == Input.Action) is not { } action)
        {
            return new NoSuchAction();
        }

        return await run.ReportActionAsync(Whole, action, new ActionReport
        {
            Meeting = action.Action.Meeting, Number = action.Action.Number, IsDone = Input.IsDone == "yes", On = Today, Words = Input.Words!.Trim(), SaidAt = Whole.Reading.Meeting.Slug, By = By, KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        }, RequestKey, cancellation);
    }

    /// <summary>An action has its number within the meeting that set it, which need not be this one.</summary>
    private static string KeyOf(ActionReading action) => $"{action.Action.Meeting}/{action.Action.Number}";
}

public sealed class ReportActionInput
{
    [Required(ErrorMessage = "Choose the action")]
    public string? Action { get; set; }

    [Required(ErrorMessage = "Say whether it is done"), RegularExpression("yes|no", ErrorMessage = "Say whether it is done")]
    public string? IsDone { get; set; }

    [Required(ErrorMessage = "Say how it stands"), StringLength(800, ErrorMessage = "How it stands must be 800 characters or fewer")]
    public string? Words { get; set; }
}
