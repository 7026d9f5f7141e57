using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Asks the forum whether it agrees the text that now counts.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CallModel(ReadDecisions decisions, PrepareDecision prepare, CallForum forum, Notices notices) : DecisionFormModel(decisions, notices)
{
    public IReadOnlyList<Choice> Partners => [.. Matter.Partners.Values.Select(p => new Choice(p.Slug, p.Name))];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal ?? (Matter.Forum is null ? new NoForumToAsk() : null);

    [BindProperty]
    public CallInput Input { get; set; } = new();

    protected override string Done => "The forum is asked. Its members can give their views now.";

    protected override void Check()
    {
        if (Input.Conflicted.Count > 0 && string.IsNullOrWhiteSpace(Input.Why))
        {
            ModelState.AddModelError("Input.Why", "Say why they are out of the count");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        forum.OpenAsync(Matter, Matter.Partners.Values.Where(p => Input.Conflicted.Contains(p.Slug)).ToDictionary(p => p.Id, _ => Input.Why!.Trim()), RequestKey, cancellation);
}

public sealed class CallInput
{
    public List<string> Conflicted { get; set; } = [];

    [StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Why { get; set; }
}
