using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Marks an entry of the roll as entered in error, until the minutes are approved.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EntryInErrorModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public AttendanceEvent Entry { get; private set; } = null!;

    [BindProperty]
    public EntryInErrorInput Input { get; set; } = new();

    protected override string Anchor => "attendance";

    protected override string Done => "The entry is marked as entered in error. It stays to be seen, and no longer counts.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation) || Whole.Entries.FirstOrDefault(e => $"{e.Id}" == RouteText("entry")) is not { } entry)
        {
            return false;
        }

        Entry = entry;
        return true;
    }

    protected override Refusal? WhyNot() => run.MayMark(Whole, Entry);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => await run.MarkInErrorAsync(Whole, Entry, Input.Why!.Trim(), RequestKey, cancellation);
}

public sealed class EntryInErrorInput
{
    [Required(ErrorMessage = "Say what was wrong, as anybody may read it"), StringLength(800, ErrorMessage = "What was wrong must be 800 characters or fewer")]
    public string? Why { get; set; }
}
