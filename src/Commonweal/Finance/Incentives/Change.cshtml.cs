using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Incentives;

/// <summary>The team says anew what an incentive is, agrees or ends it; what was said before stays below it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ChangeModel(ReadIncentives read, KeepIncentive keep, Notices notices) : IncentiveFormModel(read, keep, notices)
{
    public override Incentive? Before => Reading.Find(RouteSlug);

    protected override string Done => "It is said anew. What it said before stands below it.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => await base.FindAsync(cancellation) && Before is not null;

    protected override void Fill() => Input = IncentiveInput.Of(Before!, Reading);
}
