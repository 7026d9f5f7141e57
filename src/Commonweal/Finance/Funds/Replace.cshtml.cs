using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager posts the right sum in place of a wrong one.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReplaceModel(ReadFunds read, ReadLedger ledger, ManageFund manage, Notices notices) : EntryFormModel(read, ledger, manage, notices)
{
    private Money sum;

    [BindProperty]
    public ReplaceInput Input { get; set; } = new();

    protected override string DonePosting => "The set is replaced. All three stand in the journal, each leading to the others.";

    protected override void Check() => sum = Sum("Input.Sum", Input.Sum);

    protected override Task<Outcome<PostedSet>> PostAsync(CancellationToken cancellation) => Manage.ReplaceAsync(Fund, Entry, sum, Input.Entry(RequestKey, Trimmed(AboveBecause)), cancellation);
}

public sealed class ReplaceInput : MendInput
{
    public string? Sum { get; set; }
}
