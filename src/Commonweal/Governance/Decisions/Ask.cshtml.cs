using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Asks partners what a matter would mean for them.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AskModel(ReadDecisions decisions, PrepareDecision prepare, Notices notices) : DecisionFormModel(decisions, notices)
{
    public IReadOnlyList<Choice> Partners =>
        [.. Matter.Partners.Values.Where(p => p.Id != Matter.Decision.ProposedBy && Matter.Reading.Impacts.All(i => i.Partner != p.Id)).Select(p => new Choice(p.Slug, p.Name))];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal;

    [BindProperty]
    public AskInput Input { get; set; } = new();

    protected override string Done => "They are asked.";

    protected override void Fill() =>
        Input.Partners = [.. Gates.Affected(Matter.Reading.History, Matter.Reading.AsAt).Where(p => Matter.Reading.Impacts.All(i => i.Partner != p)).Select(p => Matter.Partners[p].Slug)];

    protected override void Check()
    {
        if (Input.Partners.Count == 0 || Input.Partners.Any(slug => Matter.Partners.Values.All(p => p.Slug != slug)))
        {
            ModelState.AddModelError("Input.Partners", "Choose at least one of the partners in the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        prepare.AskAsync(Matter, [.. Matter.Partners.Values.Where(p => Input.Partners.Contains(p.Slug))], Input.ReplyBy!.Value, RequestKey, cancellation);
}

public sealed class AskInput
{
    public List<string> Partners { get; set; } = [];

    [Required(ErrorMessage = "Enter the day by which they should answer")]
    public DateOnly? ReplyBy { get; set; }
}
