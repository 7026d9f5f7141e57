using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>Any contribution to what it paid for, and any payment to who paid: by line, by payment and for the whole fund.</summary>
[Shows(KindOfThing.Public)]
public sealed class FollowModel(ReadFunds read, ReadLedger ledger) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    /// <summary>Why it cannot be followed; null where it can.</summary>
    public Refusal? Refusal { get; private set; }

    public Figure? Picture { get; private set; }

    public DataTable? Lines { get; private set; }

    public DataTable? Payments { get; private set; }

    public DataTable? Whole { get; private set; }

    /// <summary>Lines with a lead provider, and what each paid on; null where there is no such line.</summary>
    public (DataTable Pools, DataTable Onward)? Led { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? flow, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund)
        {
            return NotFound();
        }

        Fund = fund;
        var followed = FollowReading.Of(fund, await ledger.JournalAsync(fund.Fund.Id, fund.AsAt, null, cancellation));
        Refusal = followed.Refusal;
        if (followed.IsRefused || followed.Value.Spend.Count == 0)
        {
            return Page();
        }

        Picture = followed.Value.Picture();
        (Lines, Payments, Whole) = (LinesOf(followed.Value), PaymentsOf(followed.Value, TableQuery.From(Request)), WholeOf(followed.Value));
        Led = followed.Value.Led.Count == 0 ? null : (PoolsOf(followed.Value), OnwardOf(followed.Value));
        return flow == "onward" && Led is { } led ? led.Onward.CsvResult($"{slug}-paid-on") : flow == "csv" && Picture is not null ? Picture.Data.CsvResult($"{slug}-who-paid-for-what") : Payments.WantsCsv ? Payments.CsvResult($"{slug}-payments-and-who-paid") : Page();
    }

    private static DataTable<ScheduleLine> LinesOf(FollowReading followed) => new("Each line, and who paid for it",
        [
            new("line", "Line", l => l.Name) { Link = l => $"{followed.Fund.Url}/journal?account={LedgerAccount.Spend(l.Slug)}&asAt={followed.Fund.AsAt:O}" },
            new("part", "Part", l => l.Part.InWords()),
            new("sum", "Spent", l => followed.By(l).Total.InWords) { IsNumeric = true },
            .. followed.Partners.Select(p => new Column<ScheduleLine>(p.Slug, p.ShortName, l => followed.By(l)[p.Slug].InWords) { IsNumeric = true }),
            .. followed.OnwardColumn<ScheduleLine>(l => l, (_, sums) => sums.Total),
        ],
        followed.Lines, TableQuery.None) { IsPlain = true, IsMadeUp = l => l.IsMadeUp };

    private static DataTable<FollowedSpend> PaymentsOf(FollowReading followed, TableQuery query) => new("Each payment, and who paid for it",
        [
            new("set", "Set", s => s.Entry.Set.Number.ToString()) { Link = s => $"{followed.Fund.Url}/journal/{s.Entry.Set.Number}", IsNumeric = true, SortBy = s => s.Entry.Set.Number },
            new("on", "Day", s => s.Entry.Set.EffectiveOn.ToString("d MMM yyyy")) { SortBy = s => s.Entry.Set.EffectiveOn, Csv = s => s.Entry.Set.EffectiveOn.ToString("O") },
            new("words", "What for", s => s.Entry.Set.Words),
            new("sum", "Spent", s => s.Sum.InWords) { IsNumeric = true, SortBy = s => s.Sum.Pence, Csv = s => s.Sum.ToString() },
            .. followed.Partners.Select(p => new Column<FollowedSpend>(p.Slug, p.ShortName, s => s.PaidBy[p.Slug].InWords) { IsNumeric = true, SortBy = s => s.PaidBy[p.Slug].Pence, Csv = s => s.PaidBy[p.Slug].ToString() }),
        ],
        followed.Spend, query) { Things = "payments", Thing = "payment", IsWide = true, IsMadeUp = s => s.Entry.Set.IsMadeUp };

    private static DataTable<LedLine> PoolsOf(FollowReading followed) => new("Lines with a lead provider, each a pool of its own",
        [
            new("line", "Line", l => l.Line.Name) { Link = l => followed.Fund.LineUrl(l.Line.Slug) },
            new("lead", "Lead provider", l => l.Line.LeadProvider ?? "Nobody now"),
            new("in", "Paid to it by the fund", l => l.Pool.PaidIn.InWords) { IsNumeric = true, Link = l => $"{followed.Fund.Url}/journal?account={LedgerAccount.Spend(l.Line.Slug)}&asAt={followed.Fund.AsAt:O}" },
            new("on", "Paid on to others", l => l.Pool.PaidOn.InWords) { IsNumeric = true, Link = l => $"{followed.Fund.Url}/journal?account={LedgerAccount.SubPool(l.Line.Slug)}&asAt={followed.Fund.AsAt:O}" },
            new("left", "Left with it", l => l.Pool.Left.InWords) { IsNumeric = true },
        ],
        followed.Led, TableQuery.None) { IsPlain = true, IsMadeUp = l => l.Line.IsMadeUp };

    private static DataTable<FollowedOn> OnwardOf(FollowReading followed) => new("What lead providers paid on, and whose money it was",
        [
            new("set", "Set", s => s.Entry.Set.Number.ToString()) { Link = s => $"{followed.Fund.Url}/journal/{s.Entry.Set.Number}", IsNumeric = true },
            new("on", "Day", s => s.Entry.Set.EffectiveOn.ToString("d MMM yyyy")) { Csv = s => s.Entry.Set.EffectiveOn.ToString("O") },
            new("lead", "Paid by", s => s.Lead),
            new("provider", "Paid to", s => s.Provider),
            new("words", "What for", s => s.Entry.Set.Words),
            new("sum", "Paid on", s => s.Sum.InWords) { IsNumeric = true, Csv = s => s.Sum.ToString() },
            .. followed.Partners.Select(p => new Column<FollowedOn>(p.Slug, p.ShortName, s => s.PaidBy[p.Slug].InWords) { IsNumeric = true, Csv = s => s.PaidBy[p.Slug].ToString() }),
        ],
        followed.Onward, TableQuery.None) { IsPlain = true, WhenEmpty = "No lead provider has paid anything on", IsMadeUp = s => s.Entry.Set.IsMadeUp };

    private static DataTable<PartnerOrganisation> WholeOf(FollowReading followed) => new("The whole fund, and who paid for it",
        [
            new("partner", "Partner", p => p.ShortName),
            new("agreed", "Agreed for the pool this year", p => followed.Fund.Position.Agreed(p.Slug).InWords) { IsNumeric = true, Link = p => $"{followed.Fund.Url}/journal?account={LedgerAccount.Agreed(p.Slug)}&asAt={followed.Fund.AsAt:O}" },
            new("paid", "Paid for, payment by payment", p => followed.Money.ByPartner[p.Slug].InWords) { IsNumeric = true },
            new("share", "Its share of all pooled spend at once", p => followed.Money.FundLevelShareOfPooledSpend[p.Slug].InWords) { IsNumeric = true },
            new("fenced", "Its own ring fences", p => followed.FromRingFences(p).InWords) { IsNumeric = true },
            new("rounding", "Pennies between the two", p => followed.Money.RoundingDifference[p.Slug].InWords) { IsNumeric = true },
        ],
        followed.Partners, TableQuery.None) { IsPlain = true, IsMadeUp = _ => followed.Fund.HasMadeUpSums };
}
