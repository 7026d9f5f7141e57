using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>The partnership's team puts the paper of a year before the Board, as a matter.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class SendModel(ReadIntentions read, WorkUpIntentions work, Notices notices) : IntentionsFormModel(read, work, notices)
{
    private string? sentTo;

    public override Refusal? Refusal => Work.MaySend.Refusal ?? Case.Year.MaySend().Refusal;

    protected override string Done => "The paper is before the Board. Say next what it would do for residents, and ask the Board.";

    protected override string After => sentTo!;

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var outcome = await Work.SendAsync(Case, RequestKey, cancellation);
        sentTo = outcome.IsRefused ? null : DecisionCase.Address(outcome.Value.Slug);
        return outcome.Refusal;
    }
}
