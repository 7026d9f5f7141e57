using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager puts a move of ring-fenced budget to the partner whose money it is.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class FenceModel(ReadFunds read, ManageFund manage, VaryFund vary, Notices notices) : FundFormModel(read, notices)
{
    private Money sum;
    private ScheduleLine? from;
    private ScheduleLine? to;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    public IReadOnlyList<Choice> OpenLines => ChoicesOf(Fund.OpenLines);

    [BindProperty]
    public MoveInput Input { get; set; } = new();

    protected override string Done => "It is put to the partner whose money is ring-fenced. It moves when the partner has agreed and you have posted it.";

    protected override void Check() => (sum, from, to) = (Sum("Input.Sum", Input.Sum), Line("Input.From", Input.From), Line("Input.To", Input.To));

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await vary.PutAsync(Fund, new(VariationKind.RingFenceMove, from!, to, sum, manage.Today, true, Input.Words!.Trim(), RequestKey), cancellation)).Refusal;
}
