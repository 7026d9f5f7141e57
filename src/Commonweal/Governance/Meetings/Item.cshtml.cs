using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Adds an item to an agenda (BRD-21, LAW-04, LAW-05).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ItemModel(ReadMeetings meetings, ReadBacklog backlog, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    public static IReadOnlyList<Choice> Asked { get; } = [.. Enum.GetValues<AskedFor>().Select(a => new Choice(a.ToString(), a.InWords()))];

    /// <summary>What waits for this body.</summary>
    public IReadOnlyList<WaitingItem> Waiting { get; private set; } = [];

    /// <summary>The matters that an item can be about.</summary>
    public IReadOnlyList<Choice> Matters { get; private set; } = [];

    protected override string Anchor => "agenda";

    [BindProperty]
    public ItemInput Input { get; set; } = new();

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation))
        {
            return false;
        }

        Waiting = await backlog.OfAsync(Whole.Body.Body.Slug, cancellation);
        Matters = await backlog.MattersAsync(cancellation);
        return true;
    }

    protected override void Fill()
    {
        if (Waiting.FirstOrDefault(w => w.Matter == Request.Query["matter"]) is { } chosen)
        {
            (Input.Title, Input.AskedFor, Input.Matter) = (chosen.Title, chosen.AskedFor.ToString(), chosen.Matter);
        }
    }

    protected override void Check() => RequireAmong("Input.Matter", Input.Matter, Matters.Select(m => m.Value), "Choose one of the matters in the list");

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var item = new AgendaItem
        {
            Meeting = Whole.Reading.Meeting.Slug, Number = Whole.Items.Count + 1, Title = Input.Title!.Trim(), AskedFor = Enum.Parse<AskedFor>(Input.AskedFor!), LeadOfficer = Input.LeadOfficer?.Trim(), Matter = Trimmed(Input.Matter),
            ExemptParagraph = Input.ExemptParagraph, PublicInterest = Input.PublicInterest?.Trim(), IsLate = Whole.Reading.Published is not null, LateReason = Input.LateReason?.Trim(),
            KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        };
        return await run.AddItemAsync(Whole, item, RequestKey, cancellation);
    }
}

public sealed class ItemInput
{
    [Required(ErrorMessage = "Enter the title of the item"), StringLength(400, ErrorMessage = "The title must be 400 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Choose what the body is asked"), EnumDataType(typeof(AskedFor), ErrorMessage = "Choose what the body is asked")]
    public string? AskedFor { get; set; }

    [StringLength(200, ErrorMessage = "The lead officer must be 200 characters or fewer")]
    public string? LeadOfficer { get; set; }

    public string? Matter { get; set; }

    [Range(1, 7, ErrorMessage = "The paragraph must be from 1 to 7")]
    public int? ExemptParagraph { get; set; }

    [StringLength(800, ErrorMessage = "The public-interest test must be 800 characters or fewer")]
    public string? PublicInterest { get; set; }

    [StringLength(800, ErrorMessage = "The chair’s reason must be 800 characters or fewer")]
    public string? LateReason { get; set; }
}
