using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Records what the body did with an item: in progress and quorate, or not at all.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class OutcomeModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    /// <summary>What a body of this kind can do: a forum is offered no verb that executes.</summary>
    public IReadOnlyList<Choice> Verbs => [.. Whole.Body.Body.Kind.Verbs().Select(v => new Choice(v.ToString(), v.InWords()))];

    protected override string Anchor => "agenda";

    [BindProperty]
    public OutcomeInput Input { get; set; } = new();

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        if (Whole.Items.All(i => i.Number != Input.Item))
        {
            return new NoSuchItem();
        }

        return await run.RecordAsync(Whole, new ItemOutcome
        {
            Meeting = Whole.Reading.Meeting.Slug, Item = Input.Item!.Value, Verb = Enum.Parse<BodyVerb>(Input.Verb!), Words = Input.Words!.Trim(), At = TimeOnly.Parse(Input.At!, CultureInfo.InvariantCulture),
            KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        }, RequestKey, cancellation);
    }
}

public sealed class OutcomeInput
{
    [Required(ErrorMessage = "Choose the item")]
    public int? Item { get; set; }

    [Required(ErrorMessage = "Choose what the body did"), EnumDataType(typeof(BodyVerb), ErrorMessage = "Choose what the body did")]
    public string? Verb { get; set; }

    [Required(ErrorMessage = "Say what was settled"), StringLength(2000, ErrorMessage = "What was settled must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Enter the time, such as 14:05"), RegularExpression("([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "Write the time as 14:05")]
    public string? At { get; set; }
}
