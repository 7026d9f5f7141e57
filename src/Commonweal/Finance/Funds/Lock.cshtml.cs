using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager enters that the joint executive team accepted a month, which locks it for good.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class LockModel(ReadFunds read, ManageFund manage, IKnowMeetings meetings, ReadLedger ledger, Notices notices) : FundFormModel(read, notices)
{
    private const string AcceptingBody = "joint-executive-team";

    private IReadOnlyList<HeldMeeting> held = [];
    private HashSet<Month> locked = [];

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal ?? (held.Count == 0 ? new NoJointExecutiveMeeting() : null);

    public IReadOnlyList<Choice> Meetings => [.. held.Select(m => new Choice(m.Slug, m.InWords))];

    public string CallAddress => meetings.CallAddress(AcceptingBody);

    public IReadOnlyList<Choice> Months => [.. Fund.Year.Months.Where(m => m.LastDay <= manage.Today && !locked.Contains(m)).Select(m => new Choice(m.ToString(), m.FirstDay.ToString("MMMM yyyy")))];

    [BindProperty]
    public LockInput Input { get; set; } = new();

    protected override string Done => "The month is locked.";

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        held = await meetings.HeldAsync(AcceptingBody, cancellation);
        locked = (await ledger.LockedAsync(Fund.Fund.Id, cancellation)).Select(l => l.Month).ToHashSet();
        return true;
    }

    protected override void Check()
    {
        if (held.Count > 0 && (Chosen is not { } meeting || (Input.Month is { } accepted && Months.Any(m => m.Value == accepted) && meeting.Day < Month.Parse(accepted).LastDay)))
        {
            ModelState.AddModelError("Input.Meeting", "Choose the meeting at which it was accepted, after the month’s end");
        }

        if (Input.Month is { } month && Months.All(m => m.Value != month))
        {
            ModelState.AddModelError("Input.Month", locked.Any(l => l.ToString() == month) ? new LockedAlready(Month.Parse(month)).Sentence : "Choose one of the months");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        manage.LockAsync(Fund, Month.Parse(Input.Month!), $"{Chosen!.InWords}: {Input.Minute!.Trim()}", RequestKey, cancellation);

    private HeldMeeting? Chosen => held.FirstOrDefault(m => m.Slug == Input.Meeting);
}

public sealed class LockInput
{
    [Required(ErrorMessage = "Choose the month")]
    public string? Month { get; set; }

    public string? Meeting { get; set; }

    [Required(ErrorMessage = "Give the minute"), StringLength(250, ErrorMessage = "This must be 250 characters or fewer")]
    public string? Minute { get; set; }
}

public sealed record NoJointExecutiveMeeting() : Refusal("The joint executive team accepts a month at a meeting, and none is recorded as held. Record its meeting first.")
{
    public override string WhoCouldMend => "The team’s secretary";
}
