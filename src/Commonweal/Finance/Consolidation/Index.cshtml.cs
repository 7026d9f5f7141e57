using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.OpenBook;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Consolidation;

/// <summary>What partners say they pay each other, side by side: what is agreed, what is not, and by how much.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadBalances read, ReadOpenBook readBook, StateBalance state) : PageModel
{
    public BalancesReading Balances { get; private set; } = null!;

    public DataTable Pairs { get; private set; } = null!;

    public DataTable Mismatches { get; private set; } = null!;

    public DataTable Whole { get; private set; } = null!;

    /// <summary>The last month of which somebody signed; null for those who may not see it.</summary>
    public string? NewestPosition { get; private set; }

    public bool MayState => state.MayState() is null;

    public string Sentence => Balances.Consolidated is var all && all.Balances.Count == 0 ? "No partner has stated a balance."
        : $"{all.Balances.Count} balances are stated for {Balances.Year}. {all.Balances.Count - all.Mismatches.Count} agree; {all.Mismatches.Count} do not. {all.Eliminated.InWords} is said by both sides, and so is neither income nor cost of the whole.";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Balances = await read.ReadAsync(cancellation);
        NewestPosition = (await readBook.ListAsync(cancellation)).FirstOrDefault(m => m.Cases.Any(c => c.Life.Signed is not null)) is { } newest ? $"{BalancesReading.Address}/position/{newest.Month}" : null;
        var all = Balances.Consolidated;
        Mismatches = MismatchesOf(TableQuery.From(Request));
        Pairs = PairsOf(TableQuery.From(Request, "pairs-"));
        Whole = new DataTable<(string Name, Money Sum)>("What partners pay each other, in the whole",
            [
                new("name", "Sum", r => r.Name),
                new("sum", "Pounds", r => r.Sum.InWords) { IsNumeric = true },
            ],
            [("Income that is stated", all.GrossIncome), ("Cost that is stated", all.GrossCost), ("Taken out of both, since both sides say it", all.Eliminated), ("Income left in, which no partner says it pays", all.Income), ("Cost left in, which no partner says it is paid", all.Cost)],
            TableQuery.None) { IsPlain = true, IsMadeUp = _ => Balances.IsMadeUp };
        return Mismatches.WantsCsv ? Mismatches.CsvResult("balances-not-agreed") : Pairs.WantsCsv ? Pairs.CsvResult("balances-by-pair") : Page();
    }

    private DataTable<Balance> MismatchesOf(TableQuery query) => new("Balances that are not agreed",
        [
            new("payer", "Pays", b => b.Payer),
            new("payee", "Is paid", b => b.Payee),
            new("service", "For", b => Balances.NameOf(b.Service)),
            new("month", "Month", b => b.Month.FirstDay.ToString("MMM yyyy")) { SortBy = b => b.Month.FirstDay, Csv = b => b.Month.ToString() },
            Said<Balance>("said", "The payer says", b => b.PayerSays),
            Said<Balance>("heard", "The payee says", b => b.PayeeSays),
            Said<Balance>("difference", "Difference", b => b.Difference),
            new("words", "What is open", b => b.InWords),
        ],
        Balances.Consolidated.Mismatches, query) { Things = "balances", Thing = "balance", IsWide = true, WhenEmpty = "Every balance is agreed", IsMadeUp = _ => Balances.IsMadeUp };

    private DataTable<PairOfPartners> PairsOf(TableQuery query) => new("Each pair of partners",
        [
            new("payer", "Pays", p => p.Payer),
            new("payee", "Is paid", p => p.Payee),
            Said<PairOfPartners>("said", "The payer says", p => p.PayerSays),
            Said<PairOfPartners>("heard", "The payee says", p => p.PayeeSays),
            new("difference", "Difference", p => p.Difference.InWords) { IsNumeric = true, SortBy = p => p.Difference.Pence, Csv = p => p.Difference.ToString() },
            new("open", "Agreed?", p => p.Mismatches == 0 ? "Agreed" : $"{p.Mismatches} of {p.Balances} open") { State = p => p.Mismatches == 0 ? StateShape.Good : StateShape.Caution, SortBy = p => p.Mismatches },
        ],
        Balances.Consolidated.Pairs, query) { Things = "pairs", Thing = "pair", WhenEmpty = "No partner has stated a balance", IsMadeUp = _ => Balances.IsMadeUp };

    private static Column<T> Said<T>(string key, string header, Func<T, Money?> sum) => new(key, header, b => sum(b)?.InWords ?? "Nothing yet") { IsNumeric = true, SortBy = b => sum(b)?.Pence, Csv = b => sum(b)?.ToString() };
}
