using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Ledger;

namespace Commonweal.Finance.Funds;

/// <summary>What sets of postings take above what was agreed for their years: never without a question.</summary>
public sealed class AboveBudget(ReadLedger readLedger)
{
    /// <param name="added">Sets that are not kept yet, while nobody else posts.</param>
    public async Task<IReadOnlyList<AboveAgreed>> OfAsync(FundCase fund, IEnumerable<PostingSet> added, CancellationToken cancellation)
    {
        var lines = fund.Entries.GroupBy(e => e.Slug).ToDictionary(e => e.Key, e => e.MaxBy(l => l.From)!.Name);
        var partners = fund.Contributors.ToDictionary(p => p.Slug, p => p.ShortName);
        var above = new List<AboveAgreed>();
        foreach (var sets in added.GroupBy(s => FinancialYear.Of(s.EffectiveOn)))
        {
            // Of the whole year, also what is still to come of it: a budget is of the year.
            var before = await readLedger.StandingPositionAsync(fund.Fund.Id, sets.Key.To, cancellation);
            above.AddRange(AboveAgreed.Between(before, before.With(sets.SelectMany(s => s.Postings)), sets.Key, lines, partners));
        }

        return above;
    }

    /// <summary>The remarks of a set, with why it goes above; by how much only where there is room, as the ledger holds that too.</summary>
    public static SetRemarks Said(SetRemarks remarks, IReadOnlyList<AboveAgreed> above)
    {
        if (above.Count == 0)
        {
            return remarks;
        }

        var basis = remarks.Basis is { } before ? $"{before.TrimEnd('.')}. " : "";
        string With(string sums) => $"{basis}{sums} Posted all the same, because: {remarks.AboveBecause}";
        var whole = With(string.Join(" ", above.Select(a => a.InWords)));
        return remarks with { Basis = whole.Length <= LedgerSetMapping.BasisLengthMax ? whole : With("It goes above what was agreed for the year.") };
    }
}
