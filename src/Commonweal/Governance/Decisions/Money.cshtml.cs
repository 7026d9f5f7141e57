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
public sealed class MoneyModel(ReadDecisions decisions, PrepareDecision prepare, Notices notices) : DecisionFormModel(decisions, notices), IAskForMoney
{
    private long pence;

    public IReadOnlyList<Choice> Partners => [.. Matter.Partners.Values.Select(p => new Choice(p.Slug, p.Name))];

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal;

    [BindProperty]
    public MoneyInput Input { get; set; } = new();

    protected override string Done => "The money is entered. Each partner that it touches is to be asked what it would mean.";

    protected override void Check()
    {
        pence = ModelState.Pence("Input.Amount", Input.Amount, isRequired: true) ?? 0;
        RequireAmong("Input.Partner", Input.Partner, Partners.Select(p => p.Value), MoneyInput.NotInTheList);
    }

    protected override string FieldOf(Refusal refusal) => refusal is NoMoneyWasSaid ? "Input.Amount" : "";

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => prepare.EnterAsync(
        Matter, Matter.Partners.Values.Single(p => p.Slug == Input.Partner), Input.Kind!.Value, Input.Direction!.Value, pence, Input.Words!.Trim(), RequestKey, cancellation);
}
