using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager corrects an entry that was wrong from the start.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CorrectLineModel(ReadFunds read, ManageFund manage, KeepLines keep, Notices notices) : StandingLineModel(read, manage, notices)
{
    public override bool IsPartAsked => !Fund.HasMoney(Stands!.Slug);

    protected override string Done => "The entry is corrected. What was wrong stays in the history.";

    protected override DateOnly? HoldsFrom => Stands!.From;

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await keep.CorrectAsync(Fund, Stands!, Entry, cancellation)).Refusal;
}
