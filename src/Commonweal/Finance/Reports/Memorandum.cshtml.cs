using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Reports;

/// <summary>The pool's account of a year, each partner's part of it, and whether it equals the ledger.</summary>
[Shows(KindOfThing.Public)]
public sealed class MemorandumModel(ReadFunds read, ReadLedger ledger) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public FinancialYear Year { get; private set; }

    /// <summary>Null where there is nothing to account for.</summary>
    public Paper? Paper { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, int year, string? format, CancellationToken cancellation)
    {
        Year = new FinancialYear(Math.Clamp(year, 1, 9000));
        if (await read.FindAsync(slug, cancellation) is not { } fund || fund.AsAt < Year.From)
        {
            return NotFound();
        }

        Fund = fund;
        var asAt = fund.AsAt < Year.To ? fund.AsAt : Year.To;
        var journal = await ledger.JournalAsync(fund.Fund.Id, asAt, null, cancellation);
        if (journal.Count > 0 && ReportFigures.Memorandum(fund, journal, Year) is { IsRefused: false } account)
        {
            var held = Money.Sum(journal.SelectMany(e => e.Postings).Where(p => p.Account == LedgerAccount.Cash).Select(p => new Money(p.Pence)));
            Paper = ReportPapers.Memorandum(fund, Year, account.Value, held);
        }

        return (IActionResult?)Paper?.Result(format, $"{slug}-memorandum-{year}") ?? Page();
    }
}
