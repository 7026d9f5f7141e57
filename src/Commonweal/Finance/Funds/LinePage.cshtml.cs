using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>One line of a fund: what it is, by which decision, and every entry it ever had.</summary>
[Shows(KindOfThing.Public)]
public sealed class LinePageModel(ReadFunds read, ReadLedger ledger, ManageFund manage) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public ScheduleLine Line { get; private set; } = null!;

    public ScheduleLine? Follows => Line.Follows is { } before ? Fund.Newest(before) : null;

    public ScheduleLine? FollowedBy => Fund.Entries.FirstOrDefault(e => e.Follows == Line.Slug);

    /// <summary>What it has as a pool of its own; null where no lead provider ever had it.</summary>
    public SubPool? Pool { get; private set; }

    /// <summary>Whom the lead provider paid, since it had the line; null where no lead provider ever had it.</summary>
    public DataTable? Payees { get; private set; }

    public DataTable History { get; private set; } = null!;

    public IReadOnlyList<PageLink> Acts => [.. Links()];

    public async Task<IActionResult> OnGetAsync(string slug, string line, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund || (fund.EntryOf(line, fund.AsAt) ?? fund.Newest(line)) is not { } found)
        {
            return NotFound();
        }

        (Fund, Line) = (fund, found);
        if (fund.Led.Any(l => l.Slug == line))
        {
            var journal = await ledger.JournalAsync(fund.Fund.Id, fund.AsAt, null, cancellation);
            (Pool, Payees) = (FollowReading.LedOf(fund, journal).First(l => l.Line.Slug == line).Pool, PayeesOf(fund, found, journal));
        }

        var entries = await read.HistoryAsync(fund.Fund.Id, line, cancellation);
        History = new DataTable<ScheduleLine>("Every entry of this line",
            [
                new("from", "Holds", e => $"{e.From:d MMM yyyy} to {e.To?.ToString("d MMM yyyy") ?? "now on"}") { SortBy = e => e.From },
                new("name", "Name", e => e.Name),
                new("part", "Part", e => $"{e.Part.InWords()}, {fund.OriginOf(e)}"),
                new("treatment", "Who books it", e => e.Treatment.InWords()),
                new("transfer", "How the money passes", e => e.Transfer.InWords()),
                new("purpose", "For", e => $"{e.Purpose.InWords()}; {e.Function.InWords()}; VAT by {e.Vat.InWords()}"),
                new("lead", "Lead provider", e => e.LeadProvider ?? "None"),
                new("basis", "By which decision", e => e.Basis ?? "As first loaded"),
                new("state", "State", e => StateOf(e, entries)) { State = e => e.SupersededAt is null ? StateShape.Good : StateShape.Plain },
            ],
            entries, TableQuery.From(Request)) { Things = "entries", Thing = "entry", IsWide = true, IsMadeUp = e => e.IsMadeUp };
        return History.WantsCsv ? History.CsvResult($"{slug}-{line}") : Page();
    }

    /// <summary>Where whom the lead provider of a line paid is listed.</summary>
    internal static string PayeesUrl(FundCase fund, ScheduleLine line) => $"{fund.LineUrl(line.Slug)}?asAt={fund.AsAt:O}#paid-on";

    private static DataTable<IGrouping<string, LedgerPosting>> PayeesOf(FundCase fund, ScheduleLine line, IReadOnlyList<JournalEntry> journal)
    {
        var payees = journal.SelectMany(e => e.Postings).Where(p => LedgerAccount.PaidOnTo(p.Account, line.Slug) is not null).GroupBy(p => p.Account);
        string Provider(IGrouping<string, LedgerPosting> payee) => LedgerAccount.PaidOnTo(payee.Key, line.Slug)!;
        Money Sum(IGrouping<string, LedgerPosting> payee) => Money.Sum(payee.Select(p => new Money(p.Pence)));
        return new DataTable<IGrouping<string, LedgerPosting>>("Whom the lead provider paid",
            [
                new("provider", "Provider", p => fund.NameOf(Provider(p))),
                new("standing", "Specification", p => fund.Specification?.Providers.FirstOrDefault(s => s.Slug == Provider(p))?.StandingInWords ?? "Not named in it"),
                new("sum", "Paid on to it", p => Sum(p).InWords) { IsNumeric = true, Csv = p => Sum(p).ToString(), Link = p => $"{fund.Url}/journal?account={Uri.EscapeDataString(p.Key)}&asAt={fund.AsAt:O}" },
            ],
            [.. payees.OrderByDescending(p => Sum(p).Pence)], TableQuery.None) { IsPlain = true, WhenEmpty = "The lead provider has paid nothing on", IsMadeUp = p => line.IsMadeUp };
    }

    private static string StateOf(ScheduleLine entry, IReadOnlyList<ScheduleLine> entries) =>
        entries.Any(e => e.CorrectsId == entry.Id) ? "Corrected" : entry.SupersededAt is null ? entry.CorrectsId is null ? "Stands" : "Stands, as a correction" : "Taken over by a later entry";

    private IEnumerable<PageLink> Links()
    {
        if (manage.MayPrepare(Fund).IsRefused || Fund.Newest(Line.Slug) is not { } newest)
        {
            yield break;
        }

        var address = Fund.LineUrl(Line.Slug);
        yield return new("Change it from a day", $"{address}/change");
        yield return new("Correct an entry that was wrong", $"{address}/correct");
        yield return new("End it, or take it back", $"{address}/end");
        if (Pool is not null && manage.MayAct(Fund).Refusal is null)
        {
            yield return new("Record what the lead provider paid on", $"{address}/pay-on");
        }

        if (newest.Part is FundPart.RingFenced or FundPart.Aligned && FollowedBy is null && manage.MayAct(Fund).Refusal is null)
        {
            yield return new(newest.Part == FundPart.RingFenced ? "Lift the ring fence from a day" : "Bring it into the pool from a day", $"{Fund.Url}/pool?line={Line.Slug}");
        }
    }
}
