using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Papers out, opened, closed or cancelled (LAW-01).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StepModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } =
        [new("Published", "Agenda and papers are out"), new("Opened", "The meeting is opened"), new("Closed", "The meeting is closed"), new("Cancelled", "The meeting is cancelled")];

    protected override string Anchor => "steps";

    [BindProperty]
    public StepInput Input { get; set; } = new();

    protected override void Check()
    {
        if (Input.Kind is nameof(StepKind.Opened) or nameof(StepKind.Closed) && string.IsNullOrEmpty(Input.At))
        {
            ModelState.AddModelError("Input.At", $"Enter the time at which it was {(Input.Kind == nameof(StepKind.Opened) ? "opened" : "closed")}, such as 14:05");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        return await run.StepAsync(Whole, Enum.Parse<StepKind>(Input.Kind!), Input.Reason?.Trim(), Input.At is { } at ? TimeOnly.Parse(at, CultureInfo.InvariantCulture) : null, RequestKey, cancellation);
    }
}

public sealed class StepInput
{
    [Required(ErrorMessage = "Choose what happens"), EnumDataType(typeof(StepKind), ErrorMessage = "Choose what happens")]
    public string? Kind { get; set; }

    [StringLength(800, ErrorMessage = "The reason must be 800 characters or fewer")]
    public string? Reason { get; set; }

    [RegularExpression("([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "Write the time as 14:05")]
    public string? At { get; set; }
}
