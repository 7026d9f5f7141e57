using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Meetings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Asks the forum whether it agrees the text that now counts.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CallModel(ReadDecisions decisions, PrepareDecision prepare, CallForum forum, ReadMeetings meetings, Notices notices) : DecisionFormModel(decisions, notices)
{
    public IReadOnlyList<Choice> Partners => [.. Matter.Partners.Values.Select(p => new Choice(p.Slug, p.Name))];

    /// <summary>Meetings of the forum from today on at which it can be asked.</summary>
    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    public static IReadOnlyList<Choice> WhenShown { get; } =
        [new(CallInput.Open, "As they are given"), new(CallInput.Hidden, "Once the call is closed", "So that nobody follows another. Until then anybody sees who has given a view, and nobody which")];

    public bool MayHide => Matter.Forum is { } asked && Matter.Reading.Setting.TermsOf(asked.Slug, Matter.Reading.AsAt) is { AllowsHiddenViews: true };

    /// <summary>Who is out of the count by what is registered.</summary>
    public IReadOnlyList<string> Registered { get; private set; } = [];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal ?? (Matter.Forum is null ? new NoForumToAsk() : null);

    [BindProperty]
    public CallInput Input { get; set; } = new();

    protected override string Done => "The forum is asked. Its members can give their views now.";

    protected override async Task<bool> FindMoreAsync(CancellationToken cancellation)
    {
        Meetings = [.. (await meetings.ListAsync(cancellation)).Where(m => Sitting.MayAskAt(m.Meeting, m.State, Matter.Forum?.Slug ?? "", m.AsAt).Refusal is null).OrderBy(m => m.Meeting.Day).Select(m => new Choice(m.Meeting.Slug, m.Meeting.Title))];
        Registered = await forum.ConflictsAsync(Matter, cancellation);
        return true;
    }

    protected override void Check()
    {
        if (Input.Conflicted.Count > 0 && string.IsNullOrWhiteSpace(Input.Why))
        {
            ModelState.AddModelError("Input.Why", "Say why they are out of the count");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        forum.OpenAsync(Matter, Matter.Partners.Values.Where(p => Input.Conflicted.Contains(p.Slug)).ToDictionary(p => p.Id, _ => Input.Why!.Trim()), Trimmed(Input.Meeting), Input.Views == CallInput.Hidden, RequestKey, cancellation);
}

public sealed class CallInput
{
    public const string Open = "open";
    public const string Hidden = "hidden";

    public string? Meeting { get; set; }

    public string Views { get; set; } = Open;

    public List<string> Conflicted { get; set; } = [];

    [StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Why { get; set; }
}
