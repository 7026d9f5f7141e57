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

/// <summary>Records who arrives, leaves, goes out for an item or returns; the quorum is counted anew each time (LAW-21).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AttendanceModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public static IReadOnlyList<Choice> Movements { get; } = [.. Enum.GetValues<Movement>().Select(m => new Choice(m.ToString(), MeetingWords.InWords(m)))];

    public static IReadOnlyList<Choice> Manners { get; } = [.. Enum.GetValues<Manner>().Select(m => new Choice(m.ToString(), MeetingWords.InWords(m)))];

    protected override string Anchor => "attendance";

    [BindProperty]
    public AttendanceInput Input { get; set; } = new();

    protected override void Fill() => (Input.Movement, Input.Manner) = ("Arrives", "InPerson");

    protected override void Check()
    {
        RequireItem(Input.Item);
        if (Input.Movement == nameof(Movement.LeavesForItem) && Input.Item is null)
        {
            ModelState.AddModelError("Input.Item", "Choose the item for which they leave");
        }

        if (Input is { Movement: nameof(Movement.Arrives), Manner: nameof(Manner.Substitute) } && string.IsNullOrWhiteSpace(Input.Who))
        {
            ModelState.AddModelError("Input.Who", "Enter the name of the substitute, who has the vote");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        if (Whole.Sitters.All(s => s.Id != Input.Seat))
        {
            return new NoSuchSeat();
        }

        return await run.MoveAsync(Whole, new AttendanceEvent
        {
            Meeting = Whole.Reading.Meeting.Slug, SeatId = Input.Seat!, Movement = Enum.Parse<Movement>(Input.Movement!), Manner = Enum.Parse<Manner>(Input.Manner!), Who = string.IsNullOrWhiteSpace(Input.Who) ? null : Input.Who.Trim(),
            Item = Input.Item, At = TimeOnly.Parse(Input.At!, CultureInfo.InvariantCulture), KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        }, RequestKey, cancellation);
    }
}

public sealed class AttendanceInput
{
    [Required(ErrorMessage = "Choose the seat")]
    public string? Seat { get; set; }

    [Required(ErrorMessage = "Choose what happens"), EnumDataType(typeof(Movement), ErrorMessage = "Choose what happens")]
    public string? Movement { get; set; }

    [Required(ErrorMessage = "Choose how they take part"), EnumDataType(typeof(Manner), ErrorMessage = "Choose how they take part")]
    public string? Manner { get; set; }

    [StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Who { get; set; }

    public int? Item { get; set; }

    [Required(ErrorMessage = "Enter the time, such as 14:05"), RegularExpression("([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "Write the time as 14:05")]
    public string? At { get; set; }
}
