using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Decisions;

/// <summary>Closes the call that is open.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CloseModel(ReadDecisions decisions, PrepareDecision prepare, CallForum forum, Notices notices) : DecisionFormModel(decisions, notices)
{
    public CallReading? Current => Matter.Reading.Calls.LastOrDefault(c => c.IsOpen);

    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal ?? (Current is null ? new CallIsClosed() : null);

    protected override string Done => "The call is closed.";

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => Current is { } call ? await forum.CloseAsync(Matter, call, RequestKey, cancellation) : new CallIsClosed();
}
