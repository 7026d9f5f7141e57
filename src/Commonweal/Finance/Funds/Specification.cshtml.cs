using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>What a fund asks of all its providers, who is under it, and every version it had.</summary>
[Shows(KindOfThing.Public)]
public sealed class SpecificationModel(ReadFunds read, KeepSpecification keep, ManageFund manage) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public FundSpecification? Stands => Fund.Specification;

    /// <summary>The text that stands, for its source.</summary>
    public FundStatement? Text => Fund.Of(FundStatementKind.Specification).LastOrDefault();

    public bool MayEnter { get; private set; }

    public IEnumerable<FundStatement> Outcomes => Fund.Of(FundStatementKind.OutcomeArea).Where(a => Stands!.Outcomes.Contains(a.Number));

    public DataTable Providers { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund)
        {
            return NotFound();
        }

        (Fund, MayEnter) = (fund, manage.MayPrepare(fund).Refusal is null);
        Providers = new DataTable<SpecifiedProvider>("Providers, and whether they are under it",
            [
                new("name", "Provider", p => p.Name),
                new("standing", "Standing", p => p.StandingInWords) { State = p => p.IsUnderIt ? StateShape.Good : StateShape.NotYet },
                new("leads", "Leads", p => string.Join(", ", fund.Lines.Where(l => l.LeadProvider == p.Name).Select(l => l.Name)) is { Length: > 0 } lines ? lines : "No line"),
                new("paid", "Paid on to it this year", p => PaidOn(p).InWords) { IsNumeric = true, SortBy = p => PaidOn(p).Pence, Csv = p => PaidOn(p).ToString() },
            ],
            Stands?.Providers ?? [], TableQuery.From(Request)) { Things = "providers", Thing = "provider", WhenEmpty = "No provider is named yet", IsMadeUp = _ => fund.HasMadeUpSums };
        Versions = new DataTable<FundStatement>("Versions",
            [
                new("number", "Version", s => $"{s.Number}") { IsNumeric = true },
                new("title", "Title", s => s.Title ?? ""),
                new("holds", "Holds", s => $"{s.From:d MMM yyyy} to {s.To?.ToString("d MMM yyyy") ?? "now on"}"),
                new("words", "What it asks", s => s.Words) { Provenance = s => s.Provenance },
                new("state", "State", s => s.SupersededAt is null ? "Stands for its days" : "Corrected by the next version") { State = s => s.SupersededAt is null ? StateShape.Good : StateShape.Plain },
            ],
            await keep.HistoryAsync(fund.Fund.Id, cancellation), TableQuery.None) { IsPlain = true, WhenEmpty = "No version was entered" };
        return Providers.WantsCsv ? Providers.CsvResult($"{slug}-providers") : Page();
    }

    private Money PaidOn(SpecifiedProvider provider) => Money.Sum(Fund.Led.Select(l => Fund.Position.Of(LedgerAccount.PaidOn(l.Slug, provider.Slug))));
}
