using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager turns a set about.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReverseModel(ReadFunds read, ReadLedger ledger, ManageFund manage, Notices notices) : EntryFormModel(read, ledger, manage, notices)
{
    [BindProperty]
    public MendInput Input { get; set; } = new();

    protected override string DonePosting => "The set is reversed. Both stand in the journal, each leading to the other.";

    protected override Task<Outcome<PostedSet>> PostAsync(CancellationToken cancellation) => Manage.ReverseAsync(Fund, Entry, Input.Entry(RequestKey, Trimmed(AboveBecause)), cancellation);
}
