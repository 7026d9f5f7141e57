using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Baselines;

/// <summary>A year that is being agreed. The last version of each stands.</summary>
public sealed record YearReading(FundCase Fund, FinancialYear Year, IReadOnlyList<YearBaseline> Baselines, IReadOnlyList<YearContribution> Contributions)
{
    public YearBaseline? Baseline => Baselines is [.., var last] ? last : null;

    public NextYear Next => new(
        Year, Baseline?.On, Baseline is { } b ? new Money(b.CommitmentsPence - b.EfficienciesPence) : null,
        [.. Fund.Contributors.Select(p => (p.ShortName, Of(p.Id) is { } c ? new Money(c.Pence) : (Money?)null, Of(p.Id)?.On))]);

    public string Url => $"{Fund.Url}/years/{Year.Begins}";

    public YearContribution? Of(PartnerId partner) => Contributions.LastOrDefault(c => c.PartnerId == partner);
}

/// <summary>Before a year: the pool manager puts its baseline, and each partner agrees what it puts in.</summary>
public sealed class AgreeYear(CommonwealContext context, ReadFunds read, ManageFund manage, KeepAct keep, Standing standing)
{
    public async Task<YearReading?> FindAsync(string slug, int begins, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } fund)
        {
            return null;
        }

        var year = new FinancialYear(Math.Clamp(begins, 2, 9000));
        return new YearReading(
            fund, year,
            await context.Set<YearBaseline>().AsNoTracking().Where(b => b.FundId == fund.Fund.Id && b.Begins == year.Begins).OrderBy(b => b.Version).ToListAsync(cancellation),
            await context.Set<YearContribution>().AsNoTracking().Where(c => c.FundId == fund.Fund.Id && c.Begins == year.Begins).OrderBy(c => c.Version).ToListAsync(cancellation));
    }

    public Refusal? MayPut(YearReading reading) => manage.MayAct(reading.Fund).Refusal ?? BegunAlready(reading);

    public Refusal? MayContribute(YearReading reading) => SpeakingFor.AParty(reading.Fund.Contributors.Select(p => p.Id), standing.Speaker).Refusal ?? BegunAlready(reading);

    public Task<Refusal?> PutAsync(YearReading reading, Money commitments, Money efficiencies, string words, Guid requestKey, CancellationToken cancellation) => keep.KeepAsync(
        (MayPut(reading) ?? SumOf(commitments)) is { } refusal ? refusal : Outcome.Of(new YearBaseline
        {
            FundId = reading.Fund.Fund.Id, Begins = reading.Year.Begins, Version = reading.Baselines.Count + 1, CommitmentsPence = commitments.Pence, EfficienciesPence = efficiencies.Pence, Words = words, On = manage.Today, KnownFrom = manage.Now,
        }),
        "PutBaseline", reading.Fund.Url, $"{reading.Fund.Fund.Title}: the baseline of {reading.Year} was put, {(commitments - efficiencies).InWords} after efficiencies.", requestKey, cancellation);

    public Task<Refusal?> ContributeAsync(YearReading reading, Money sum, string minute, Guid requestKey, CancellationToken cancellation) => keep.KeepAsync(
        (MayContribute(reading) ?? SumOf(sum)) is { } refusal ? refusal : Outcome.Of(new YearContribution
        {
            FundId = reading.Fund.Fund.Id, Begins = reading.Year.Begins, PartnerId = keep.Partner!.Value, Version = reading.Contributions.Count(c => c.PartnerId == keep.Partner) + 1, Pence = sum.Pence, Words = minute, On = manage.Today,
            KnownFrom = manage.Now,
        }),
        "AgreeContribution", reading.Fund.Url, $"{standing.PartnerName} agreed to put {sum.InWords} into {reading.Fund.Fund.Title} in {reading.Year}: {minute}", requestKey, cancellation);

    private static SumIsNought? SumOf(Money sum) => sum.Sign <= 0 ? new SumIsNought() : null;

    private YearHasBegun? BegunAlready(YearReading reading) => manage.Today >= reading.Year.From ? new YearHasBegun(reading.Year) : null;
}
