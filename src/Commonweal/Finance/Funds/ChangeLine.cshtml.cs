using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager changes a line from a day, by a decision.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ChangeLineModel(ReadFunds read, ManageFund manage, KeepLines keep, Notices notices) : StandingLineModel(read, manage, notices)
{
    public override bool IsPartAsked => false;

    protected override string Done => "The change is entered. What held until then stays in the history.";

    protected override void Check()
    {
        base.Check();
        ModelState.NeedsDay(Input.From);
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await keep.ChangeAsync(Fund, Stands!, Entry, cancellation)).Refusal;
}
