using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Adds a paper to the pack: after what is out already, as a supplement that moves no page (LAW-11).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PaperModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    protected override string Anchor => "pack";

    [BindProperty]
    public PaperInput Input { get; set; } = new();

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => Input.Item is { } number && Whole.Items.All(i => i.Number != number) ? new NoSuchItem()
        : await run.AddPaperAsync(Whole, new PackDocument
        {
            Meeting = Whole.Reading.Meeting.Slug, Item = Input.Item, Title = Input.Title!.Trim(), Pages = Input.Pages!.Value, IsSupplement = Whole.Reading.Published is not null,
            IsExempt = Whole.Items.Any(i => i.Number == Input.Item && i.IsExempt), KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        }, RequestKey, cancellation);
}

public sealed class PaperInput
{
    [Required(ErrorMessage = "Enter the title of the paper"), StringLength(400, ErrorMessage = "The title must be 400 characters or fewer")]
    public string? Title { get; set; }

    public int? Item { get; set; }

    [Required(ErrorMessage = "Enter how many pages it has")]
    public int? Pages { get; set; }
}
