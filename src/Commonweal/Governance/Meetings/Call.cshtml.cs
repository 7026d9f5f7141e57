using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Bodies;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Calls a meeting of a body.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CallModel(ReadBodies bodies, CallMeeting callMeeting, PartnershipClock clock, Standing standing, Notices notices) : EnteringPageModel(notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } = [new("no", "A meeting"), new("yes", "An informal session", "What is said there is kept, and decides nothing")];

    public BodyReading Body { get; private set; } = null!;

    public override Refusal? Refusal => BodyRules.MayEnterFor(Body.Body, Body.Of, standing.Speaker).Refusal;

    protected override string Done => "The meeting is called.";

    [BindProperty]
    public CallInput Input { get; set; } = new();

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Body = (await bodies.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override void Fill() => Input.IsInformal = "no";

    protected override void Check()
    {
        if (Input.Day is { } day && CallingRules.MayCall(Body.Body, day, clock.Today, isCalled: false).Refusal is { } notThen)
        {
            ModelState.AddRefusal(notThen, "Input.Day");
        }
    }

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation) => (await callMeeting.ExecuteAsync(
        Body, Input.Day!.Value, Input.StartsAt is { } at ? TimeOnly.Parse(at, CultureInfo.InvariantCulture) : null, Trimmed(Input.Place), Input.IsInformal == "yes", RequestKey, cancellation)).Then<string>(m => MeetingReading.Address(m.Slug));
}

public sealed class CallInput
{
    [Required(ErrorMessage = "Enter the day of the meeting")]
    public DateOnly? Day { get; set; }

    [RegularExpression("([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "Write the time as 14:00")]
    public string? StartsAt { get; set; }

    [StringLength(200, ErrorMessage = "The place must be 200 characters or fewer")]
    public string? Place { get; set; }

    [Required(ErrorMessage = "Say what it is"), RegularExpression("yes|no", ErrorMessage = "Say what it is")]
    public string? IsInformal { get; set; }
}
