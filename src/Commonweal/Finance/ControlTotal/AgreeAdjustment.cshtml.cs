using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.ControlTotal;

/// <summary>The other partner agrees an adjustment for itself.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AgreeAdjustmentModel(ReadTotal read, AdjustTotal adjust, Notices notices) : AdjustmentFormModel(read, adjust, notices)
{
    protected override string Done => "It is agreed by both, and counts from now on.";

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Adjust.AgreeAsync(Total, Adjustment, Words!.Trim(), RequestKey, cancellation);
}
