using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager writes what a fund asks of all its providers: each version from a day, those before it kept.</summary>
public sealed class KeepSpecification(CommonwealContext context, ManageFund manage, Standing standing)
{
    private static readonly FundStatementKind[] Kinds = [FundStatementKind.Specification, FundStatementKind.SharedOutcome, FundStatementKind.ProviderUnderIt, FundStatementKind.ProviderNotYet];

    /// <param name="decision">Where it was decided.</param>
    public async Task<Refusal?> EnterAsync(FundCase fund, FundSpecification specification, string decision, Guid requestKey, CancellationToken cancellation)
    {
        FundStatement[] stand = [.. await context.OfEveryDay<FundStatement>().Where(s => s.FundId == fund.Fund.Id && Kinds.Contains(s.Kind) && s.To == null).ToListAsync(cancellation)];
        if ((manage.MayPrepare(fund).Refusal ?? specification.MayStand(fund.PaidProviders, stand.Length == 0 ? null : stand.Max(s => s.From)).Refusal) is { } refusal)
        {
            return refusal;
        }

        foreach (var before in stand)
        {
            context.Attach(before).Property(s => s.SupersededAt).CurrentValue = manage.Now;
        }

        var number = (await HistoryAsync(fund.Fund.Id, cancellation)).Select(s => s.Number).DefaultIfEmpty().Max() + 1;
        context.AddRange(stand.Where(s => s.From < specification.From).Select(s => Ended(s, specification.From.AddDays(-1))));
        context.AddRange(Rows(specification, fund.Fund.Id, number, manage.Now, Provenance.OfAnAct($"Decided: {decision}")));
        context.Act = new Act(standing.Actor, "EnterSpecification", $"{fund.Url}/specification", $"{fund.Fund.Title}: version {number} of its specification, from {specification.From:d MMMM yyyy}. {decision}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    /// <summary>The text of every version that was ever known, newest first; one that was corrected for its own days among them.</summary>
    public async Task<IReadOnlyList<FundStatement>> HistoryAsync(FundId fund, CancellationToken cancellation) =>
        [.. (await context.Set<FundStatement>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(s => s.FundId == fund && s.Kind == FundStatementKind.Specification).ToListAsync(cancellation))
            .GroupBy(s => s.Number).Select(g => g.MaxBy(s => s.Id)!).OrderByDescending(s => s.Number)];

    /// <summary>A version as the sentences that are kept of it.</summary>
    internal static IEnumerable<FundStatement> Rows(FundSpecification specification, FundId fund, int version, DateTime knownFrom, Provenance provenance)
    {
        FundStatement Row(FundStatementKind kind, int number, string words, string? title = null) =>
            new() { FundId = fund, Kind = kind, Number = number, Title = title, Words = words, From = specification.From, KnownFrom = knownFrom, Provenance = provenance };
        return
        [
            Row(FundStatementKind.Specification, version, specification.Words, specification.Title),
            .. specification.Outcomes.Select(area => Row(FundStatementKind.SharedOutcome, area, $"Outcome area {area}")),
            .. specification.Providers.Select((p, i) => Row(p.IsUnderIt ? FundStatementKind.ProviderUnderIt : FundStatementKind.ProviderNotYet, i + 1, p.Name)),
        ];
    }

    private FundStatement Ended(FundStatement s, DateOnly last) => new()
    {
        FundId = s.FundId, Kind = s.Kind, Number = s.Number, Title = s.Title, Words = s.Words, From = s.From, To = last, KnownFrom = manage.Now, Provenance = s.Provenance,
    };
}
