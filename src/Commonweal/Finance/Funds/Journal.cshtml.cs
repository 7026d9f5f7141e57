using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>One posting as a row of the journal.</summary>
public sealed record JournalRow(JournalEntry Entry, LedgerPosting Posting);

/// <summary>Every posting of a fund, or of one of its accounts, as at a day and as known by an instant.</summary>
[Shows(KindOfThing.Public)]
public sealed class JournalModel(ReadFunds read, ReadLedger ledger) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund)
        {
            return NotFound();
        }

        Fund = fund;
        var entries = await ledger.JournalAsync(fund.Fund.Id, fund.AsAt, string.IsNullOrEmpty(Account) ? null : Account, cancellation);
        JournalRow[] rows = [.. entries.Reverse().SelectMany(e => e.Postings.Where(p => string.IsNullOrEmpty(Account) || p.Account == Account).Select(p => new JournalRow(e, p)))];
        Sentence = SentenceOf(entries, rows);
        Table = TableOf(fund, rows, TableQuery.From(Request));
        return Table.WantsCsv ? Table.CsvResult($"{slug}-journal") : Page();
    }

    private string SentenceOf(IReadOnlyList<JournalEntry> entries, JournalRow[] rows)
    {
        var (sum, day) = (Money.Sum(rows.Select(r => new Money(r.Posting.Pence))), Fund.AsAt.ToString("d MMMM yyyy"));
        return string.IsNullOrEmpty(Account)
            ? $"{entries.Count:N0} sets of postings by {day}. Each comes to nought, and so do all together: {sum.InWords}."
            : $"{Fund.AccountInWords(Account)}: {rows.Length:N0} postings come to {sum.InWords} by {day}.";
    }

    private static DataTable<JournalRow> TableOf(FundCase fund, IReadOnlyList<JournalRow> rows, TableQuery query) => new("Postings",
        [
            new("set", "Set", r => r.Entry.Set.Number.ToString()) { Link = r => $"{fund.Url}/journal/{r.Entry.Set.Number}", IsNumeric = true, SortBy = r => r.Entry.Set.Number },
            new("on", "Day", r => r.Posting.EffectiveOn.ToString("d MMM yyyy")) { SortBy = r => r.Posting.EffectiveOn, Csv = r => r.Posting.EffectiveOn.ToString("O") },
            new("kind", "Kind", r => r.Entry.Set.Kind.InWords()),
            new("words", "What for", r => r.Entry.Set.Words),
            new("account", "Account", r => fund.AccountInWords(r.Posting.Account)) { Csv = r => r.Posting.Account },
            new("sum", "Sum", r => new Money(r.Posting.Pence).InWords) { IsNumeric = true, SortBy = r => r.Posting.Pence, Csv = r => new Money(r.Posting.Pence).ToString() },
            new("mended", "Mended by", r => Mended(r.Entry)),
        ],
        rows, query) { Things = "postings", Thing = "posting", IsWide = true, WhenEmpty = "Nothing had been posted by this day", IsMadeUp = r => r.Entry.Set.IsMadeUp };

    private static string Mended(JournalEntry entry) =>
        string.Join(" and ", new[] { entry.ReversedBy is { } by ? $"reversed by set {by}" : null, entry.ReplacedBy is { } replaced ? $"replaced by set {replaced}" : null }.OfType<string>());
}
