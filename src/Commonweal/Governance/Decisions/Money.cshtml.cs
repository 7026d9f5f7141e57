using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Enters what a matter costs or brings one partner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MoneyModel(ReadDecisions decisions, PrepareDecision prepare, Notices notices) : DecisionFormModel(decisions, notices)
{
    private long pence;

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<MoneyKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static IReadOnlyList<Choice> Directions { get; } = [.. Enum.GetValues<MoneyDirection>().Select(d => new Choice(d.ToString(), d.InWords()))];

    public IReadOnlyList<Choice> Partners => [.. Matter.Partners.Values.Select(p => new Choice(p.Slug, p.Name))];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal;

    [BindProperty]
    public MoneyInput Input { get; set; } = new();

    protected override string Done => "The money is entered. Each partner that it touches is to be asked what it would mean.";

    protected override void Check()
    {
        pence = Sum("Input.Amount", Input.Amount, isRequired: true) ?? 0;
        if (Input.Partner is { } partner && Matter.Partners.Values.All(p => p.Slug != partner))
        {
            ModelState.AddModelError("Input.Partner", "Choose one of the partners in the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => prepare.EnterAsync(
        Matter, Matter.Partners.Values.Single(p => p.Slug == Input.Partner), Input.Kind!.Value, Input.Direction!.Value, pence, Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class MoneyInput
{
    [Required(ErrorMessage = "Choose the partner")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Choose the kind of money")]
    public MoneyKind? Kind { get; set; }

    [Required(ErrorMessage = "Choose which way it goes")]
    public MoneyDirection? Direction { get; set; }

    public string? Amount { get; set; }

    [Required(ErrorMessage = "Say for what"), StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Words { get; set; }
}
