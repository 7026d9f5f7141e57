using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Sets an action with its owner and day (DEC-14).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ActionModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    protected override string Anchor => "actions";

    [BindProperty]
    public ActionInput Input { get; set; } = new();

    protected override void Check() => RequireItem(Input.Item);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        return await run.SetActionAsync(Whole, new MeetingAction
        {
            Meeting = Whole.Reading.Meeting.Slug, Number = Whole.Actions.Count + 1, Body = Whole.Body.Body.Slug, Item = Input.Item, Text = Input.Text!.Trim(), Owner = Input.Owner!.Trim(), Due = Input.Due!.Value,
            KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        }, RequestKey, cancellation);
    }
}

public sealed class ActionInput
{
    [Required(ErrorMessage = "Say what is to be done"), StringLength(800, ErrorMessage = "The action must be 800 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Say whose it is"), StringLength(200, ErrorMessage = "The owner must be 200 characters or fewer")]
    public string? Owner { get; set; }

    [Required(ErrorMessage = "Enter the day it is due")]
    public DateOnly? Due { get; set; }

    public int? Item { get; set; }
}
