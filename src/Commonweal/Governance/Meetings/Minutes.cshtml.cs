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

/// <summary>Drafts, amends and approves minutes; what is approved is fixed (LAW-17).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MinutesModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public static IReadOnlyList<Choice> States { get; } = [.. Enum.GetValues<MinutesState>().Select(s => new Choice(s.ToString(), MeetingWords.InWords(s)))];

    public IReadOnlyList<Choice> LaterMeetings => [.. Whole.LaterMeetings.Select(m => new Choice(m.Meeting.Slug, $"{m.Meeting.Title} ({m.StateInWords})"))];

    /// <summary>The later meeting that is named; null where none is, or none that follows this one.</summary>
    private MeetingPageReading? Named { get; set; }

    protected override string Anchor => "minutes";

    [BindProperty]
    public MinutesInput Input { get; set; } = new();

    protected override void Fill() => (Input.State, Input.Text) = (Whole.Minutes.Count == 0 ? "Draft" : "Amended", Whole.Minutes is [.., var last] ? last.Text : null);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation))
        {
            return false;
        }

        Named = Whole.LaterMeetings.Any(m => m.Meeting.Slug == Input.ApprovedAt) ? await ReadAsync(Input.ApprovedAt!, cancellation) : null;
        return true;
    }

    protected override void Check()
    {
        if (Input.State == nameof(MinutesState.Approved) && Named?.KeepsRoll == true && string.IsNullOrEmpty(Input.At))
        {
            ModelState.AddModelError("Input.At", "Enter the time at which they were approved, such as 14:05");
        }
    }

    protected override string FieldOf(Refusal refusal) => refusal is BeforeItOpened or AfterItClosed or ApprovedWithoutQuorum ? "Input.At" : "";

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var next = Enum.Parse<MinutesState>(Input.State!);
        var later = next is MinutesState.Approved or MinutesState.Correction ? Named : null;
        return await run.MinuteAsync(Whole, new MinutesText
        {
            Meeting = Whole.Reading.Meeting.Slug, Number = Whole.Minutes.Count + 1, State = next, Text = Input.Text!.Trim(), ApprovedAt = later?.Reading.Meeting.Slug,
            At = next == MinutesState.Approved && later is not null && Input.At is { } at ? TimeOnly.Parse(at, CultureInfo.InvariantCulture) : null, KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        }, later, RequestKey, cancellation);
    }

    /// <summary>Whoever attended may amend a draft, so the form is open to every reader who may see working papers; the rule is asked when it is sent.</summary>
    protected override Refusal? WhyNot() => null;
}

public sealed class MinutesInput
{
    [Required(ErrorMessage = "Choose what this text is"), EnumDataType(typeof(MinutesState), ErrorMessage = "Choose what this text is")]
    public string? State { get; set; }

    [Required(ErrorMessage = "Enter the text"), StringLength(60000, ErrorMessage = "The text must be 60,000 characters or fewer")]
    public string? Text { get; set; }

    public string? ApprovedAt { get; set; }

    [RegularExpression("([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "Write the time as 14:05")]
    public string? At { get; set; }
}
