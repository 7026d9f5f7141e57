using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.ControlTotal;

/// <summary>One of the two proposes to undo an adjustment by another the other way.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReverseAdjustmentModel(ReadTotal read, AdjustTotal adjust, Notices notices) : AdjustmentFormModel(read, adjust, notices)
{
    protected override string Done => "Its reversal is proposed, and counts once the other partner agreed it.";

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Adjust.ReverseAsync(Total, Adjustment, Words!.Trim(), RequestKey, cancellation);
}
