using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>One set of postings: both its sides, its two dates, what allowed it, what mended it, and its link in the chain.</summary>
[Shows(KindOfThing.Public)]
public sealed class EntryModel(ReadFunds read, ReadLedger ledger, ManageFund manage) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public JournalEntry Entry { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public bool MayMend { get; private set; }

    /// <summary>It belongs to a later day than the one that is read, and counts from then.</summary>
    public bool IsToCome => Entry.Set.EffectiveOn > Fund.AsAt;

    public async Task<IActionResult> OnGetAsync(string slug, long number, CancellationToken cancellation)
    {
        var fund = await read.FindAsync(slug, cancellation);
        var entry = fund is null ? null : (await ledger.JournalAsync(fund.Fund.Id, DateOnly.MaxValue, null, cancellation)).FirstOrDefault(e => e.Set.Number == number);
        if (fund is null || entry is null)
        {
            return NotFound();
        }

        (Fund, Entry) = (fund, entry);
        MayMend = !IsToCome && manage.MayAct(fund).Refusal is null && entry.ReversedBy is null && entry.Set.Kind.MayMend().Refusal is null;
        Table = new DataTable<LedgerPosting>("Its postings",
            [
                new("account", "Account", p => fund.AccountInWords(p.Account)) { Link = p => $"{fund.Url}/journal?account={p.Account}" },
                new("sum", "Sum", p => new Money(p.Pence).InWords) { IsNumeric = true },
            ],
            entry.Postings, TableQuery.None) { IsPlain = true, IsMadeUp = _ => entry.Set.IsMadeUp };
        return Page();
    }
}
