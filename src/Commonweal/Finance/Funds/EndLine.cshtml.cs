using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Funds;

public sealed record LineOfFund(FundCase Fund, ScheduleLine Line);

/// <summary>The pool manager ends a line, or takes back one that was entered by mistake.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EndLineModel(ReadFunds read, ManageFund manage, KeepLines keep, PartnershipClock clock, Notices notices) : EndingPageModel<LineOfFund>(clock, notices)
{
    public override Refusal? Refusal => manage.MayPrepare(Ended.Fund).Refusal;

    protected override string After => Ended.Fund.Url;

    protected override async Task<LineOfFund?> ReadAsync(CancellationToken cancellation) =>
        await read.FindAsync(RouteSlug, cancellation) is { } fund && fund.Newest(RouteText("line")) is { } line ? new(fund, line) : null;

    protected override Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation) => keep.EndAsync(Ended.Fund, Ended.Line, ending, RequestKey, cancellation);
}
