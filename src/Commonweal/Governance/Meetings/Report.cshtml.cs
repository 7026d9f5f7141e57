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

/// <summary>Writes what stands under one heading of the report to an item, in the form of the papers (BRD-20).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReportModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public static IReadOnlyList<Choice> Headings { get; } = [.. Enum.GetValues<ReportHeading>().Select(h => new Choice(h.ToString(), h.InWords()))];

    protected override string Anchor => "reports";

    [BindProperty]
    public ReportInput Input { get; set; } = new();

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => Whole.Items.All(i => i.Number != Input.Item) ? new NoSuchItem()
        : await run.WriteReportAsync(
            Whole, new ReportSection { Meeting = Whole.Reading.Meeting.Slug, Item = Input.Item!.Value, Heading = Input.Heading!.Value, Text = Input.Text!.Trim(), KnownFrom = Now, Provenance = Provenance.OfAnAct() }, RequestKey, cancellation);
}

public sealed class ReportInput
{
    [Required(ErrorMessage = "Choose the item")]
    public int? Item { get; set; }

    [Required(ErrorMessage = "Choose the heading")]
    public ReportHeading? Heading { get; set; }

    [Required(ErrorMessage = "Enter what stands under the heading, or “Not applicable”"), StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? Text { get; set; }
}
