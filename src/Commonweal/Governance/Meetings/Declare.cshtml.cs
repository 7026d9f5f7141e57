using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Records an interest declared at the meeting or an item, and what is done about it (COI-02, LAW-22).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class DeclareModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<InterestKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static IReadOnlyList<Choice> Actions { get; } = [.. Enum.GetValues<InterestAction>().Select(a => new Choice(a.ToString(), a.InWords()))];

    protected override string Anchor => "interests";

    [BindProperty]
    public DeclareInput Input { get; set; } = new();

    protected override void Check() => RequireItem(Input.Item);

    protected override string FieldOf(Refusal refusal) => refusal is DeclarerIsNotThere or DeclarerIsThere ? "Input.Action" : "";

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        if (Whole.Sitters.All(s => s.Id != Input.Seat))
        {
            return new NoSuchSeat();
        }

        return await run.DeclareAsync(Whole, new InterestDeclaration
        {
            Meeting = Whole.Reading.Meeting.Slug, Item = Input.Item, SeatId = Input.Seat!, Kind = Enum.Parse<InterestKind>(Input.Kind!), Text = Input.Text!.Trim(), Action = Enum.Parse<InterestAction>(Input.Action!),
            Dispensation = string.IsNullOrWhiteSpace(Input.Dispensation) ? null : Input.Dispensation.Trim(), KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        }, RequestKey, cancellation);
    }
}

public sealed class DeclareInput
{
    [Required(ErrorMessage = "Choose who declares it")]
    public string? Seat { get; set; }

    public int? Item { get; set; }

    [Required(ErrorMessage = "Choose the kind of interest"), EnumDataType(typeof(InterestKind), ErrorMessage = "Choose the kind of interest")]
    public string? Kind { get; set; }

    [Required(ErrorMessage = "Say what the interest is"), StringLength(1000, ErrorMessage = "The interest must be 1,000 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Choose what is done"), EnumDataType(typeof(InterestAction), ErrorMessage = "Choose what is done")]
    public string? Action { get; set; }

    [StringLength(400, ErrorMessage = "The dispensation must be 400 characters or fewer")]
    public string? Dispensation { get; set; }
}
