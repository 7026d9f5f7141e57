using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Incentives;

/// <summary>The team enters an incentive, agreed or still to be shaped.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadIncentives read, KeepIncentive keep, Notices notices) : IncentiveFormModel(read, keep, notices)
{
    public override Incentive? Before => null;

    protected override string Done => "The incentive is entered.";
}
