using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>Something that is asked of a fund before it goes live, and where it is said.</summary>
public sealed record ContentReading(string AskedBy, FundStatement? Statement);

/// <summary>One fund: what it is for, what it still lacks, its lines and who puts in what.</summary>
[Shows(KindOfThing.Public)]
public sealed class FundPageModel(ReadFunds read, ReadLedger ledger, ManageFund manage, VaryFund vary, IEnumerable<ITellOfFund> tellers) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public DataTable Contents { get; private set; } = null!;

    public DataTable Lines { get; private set; } = null!;

    public DataTable Contributions { get; private set; } = null!;

    public IReadOnlyList<LockedMonth> Locked { get; private set; } = [];

    public IReadOnlyList<VariationReading> Variations { get; private set; } = [];

    public bool MayManage { get; private set; }

    /// <summary>What other capabilities tell of the fund.</summary>
    public List<FundNote> Notes { get; } = [];

    public bool MayPrepare { get; private set; }

    /// <summary>Said to its manager who acts in another post.</summary>
    public Refusal? ActsOtherwise => manage.ActsOtherwise(Fund);

    /// <summary>Lines that begin after the day that is read.</summary>
    public IReadOnlyList<ScheduleLine> ToCome => [.. Fund.Entries.Where(e => e.From > Fund.AsAt && Fund.Lines.All(l => l.Slug != e.Slug))];

    /// <summary>What is posted for later days.</summary>
    public IReadOnlyList<LedgerSet> SetsToCome { get; private set; } = [];

    public IReadOnlyList<FundPart> Parts => [.. Fund.Lines.Select(l => l.Part).Distinct().Order()];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund)
        {
            return NotFound();
        }

        (Fund, Locked) = (fund, await ledger.LockedAsync(fund.Fund.Id, cancellation));
        (Variations, SetsToCome) = (await vary.ListAsync(fund, cancellation), await ledger.ToComeAsync(fund.Fund.Id, fund.AsAt, cancellation));
        (MayManage, MayPrepare) = (manage.MayAct(fund).Refusal is null, manage.MayPrepare(fund).Refusal is null);
        foreach (var teller in tellers)
        {
            Notes.AddRange(await teller.NotesAsync(slug, cancellation));
        }

        var query = TableQuery.From(Request);
        (Contents, Lines, Contributions) = (ContentsOf(fund), LinesOf(fund, query), ContributionsOf(fund));
        return Lines.WantsCsv ? Lines.CsvResult($"{slug}-lines") : Page();
    }

    private static DataTable<ContentReading> ContentsOf(FundCase fund) => new("What must be said before it goes live",
        [
            new("letter", "Asked by the regulations of 2000", c => c.AskedBy),
            new("words", "What it says", c => c.Statement?.Words ?? "Nothing yet") { Provenance = c => c.Statement?.Provenance },
            new("state", "Filled?", c => c.Statement is null ? "Missing" : "Said") { State = c => c.Statement is null ? StateShape.NotYet : StateShape.Good },
        ],
        [
            .. SevenContents.All.Select(k => new ContentReading($"7(3){SevenContents.Letter(k)}: {k.InWords()}", fund.Of(k).FirstOrDefault())),
            new("4(2): who was consulted, or why nobody was", fund.Of(FundStatementKind.Consulted).Concat(fund.Of(FundStatementKind.NotConsulted)).FirstOrDefault()),
            new("4(2): why it is likely to improve what the bodies do", fund.Of(FundStatementKind.Improvement).FirstOrDefault()),
        ],
        TableQuery.None) { IsPlain = true };

    private static DataTable<ScheduleLine> LinesOf(FundCase fund, TableQuery query) => new("Lines",
        [
            new("name", "Line", l => l.Name) { Link = l => fund.LineUrl(l.Slug) },
            new("part", "Part", l => $"{l.Part.InWords()}{(l.To is { } last && last <= fund.AsAt ? $", to {last:d MMMM yyyy}" : "")}") { SortBy = l => (int)l.Part },
            new("origin", "Whose money", fund.OriginOf),
            new("function", "Function", l => l.Function.InWords()),
            new("treatment", "Who books it", l => l.Treatment.InWords()),
            new("purpose", "For", l => l.Purpose.InWords()),
            Sum("budget", "Budget", l => fund.Position.Budget(l.Slug), l => LedgerAccount.Budget(l.Slug), fund),
            Sum("spent", "Spent so far", l => fund.Position.Spent(l.Slug), l => LedgerAccount.Spend(l.Slug), fund),
            Sum("left", "Left", l => fund.Position.Budget(l.Slug) - fund.Position.Spent(l.Slug)),
        ],
        fund.Lines, query) { Things = "lines", Thing = "line", IsWide = true, WhenEmpty = "The papers give no lines for this fund", IsMadeUp = l => l.IsMadeUp };

    private static Column<ScheduleLine> Sum(string key, string header, Func<ScheduleLine, Money> sum, Func<ScheduleLine, string>? account = null, FundCase? fund = null) =>
        new(key, header, l => sum(l).InWords) { IsNumeric = true, SortBy = l => sum(l).Pence, Csv = l => sum(l).ToString(), Link = account is null ? null : l => $"{fund!.Url}/journal?account={account(l)}&asAt={fund.AsAt:O}" };

    private static DataTable<PartnerOrganisation> ContributionsOf(FundCase fund)
    {
        Column<PartnerOrganisation> Of(string key, string header, Func<PartnerOrganisation, Money> sum, Func<PartnerOrganisation, string> account) =>
            new(key, header, p => sum(p).InWords) { IsNumeric = true, Link = p => $"{fund.Url}/journal?account={account(p)}&asAt={fund.AsAt:O}" };
        return new DataTable<PartnerOrganisation>($"Contributions of {fund.Year}",
            [
                new("partner", "Partner", p => p.ShortName),
                Of("agreed", "Agreed for the pool", p => fund.Position.Agreed(p.Slug), p => LedgerAccount.Agreed(p.Slug)),
                Of("fenced", "Ring-fenced", p => fund.Position.RingFenced(p.Slug), p => LedgerAccount.RingFenced(p.Slug)),
                Of("aligned", "Aligned beside it", p => fund.Position.Aligned(p.Slug), p => LedgerAccount.Aligned(p.Slug)),
                Of("paid", "Paid in so far", p => fund.Position.PaidIn(p.Slug), p => LedgerAccount.PaidIn(p.Slug)),
                new("topay", "Still to pay in", p => fund.Position.ToPay(p.Slug).InWords) { IsNumeric = true },
            ],
            fund.Contributors, TableQuery.None) { IsPlain = true, WhenEmpty = "No clause names who puts money in", IsMadeUp = _ => fund.HasMadeUpSums };
    }
}
