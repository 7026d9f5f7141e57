using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager enters a line of a fund.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterLineModel(ReadFunds read, ManageFund manage, KeepLines keep, Notices notices) : LineFormModel(read, manage, notices)
{
    protected override string Done => "The line is entered.";

    protected override void Check()
    {
        base.Check();
        ModelState.NeedsDay(Input.From);
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await keep.EnterAsync(Fund, Entry, cancellation)).Refusal;
}
