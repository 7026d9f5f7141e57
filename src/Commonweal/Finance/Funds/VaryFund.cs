using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Funds;

/// <summary>A variation with who agreed and whether it was posted.</summary>
/// <param name="PostedAs">The number of its set in the journal.</param>
public sealed record VariationReading(FundVariation Variation, IReadOnlyList<VariationAgreed> Agreed, long? PostedAs)
{
    public Money Sum => new(Variation.Pence);

    public string Url(FundCase fund) => $"{fund.Url}/variations/{Variation.Number}";
}

/// <summary>A contribution is varied in three acts: the pool manager puts it, every partner agrees for itself, and only then is it posted.</summary>
public sealed class VaryFund(CommonwealContext context, ManageFund manage, Standing standing)
{
    public async Task<IReadOnlyList<VariationReading>> ListAsync(FundCase fund, CancellationToken cancellation)
    {
        var agreed = (await context.Set<VariationAgreed>().AsNoTracking().Where(a => a.FundId == fund.Fund.Id).ToListAsync(cancellation)).ToLookup(a => a.Number);
        var posted = await context.Set<LedgerSet>().AsNoTracking().Where(s => s.FundId == fund.Fund.Id && s.Kind == LedgerSetKind.Variation).ToDictionaryAsync(s => s.Key, s => (long?)s.Number, cancellation);
        var all = await context.Set<FundVariation>().AsNoTracking().Where(v => v.FundId == fund.Fund.Id).OrderBy(v => v.Number).ToListAsync(cancellation);
        return [.. all.Select(v => new VariationReading(v, [.. agreed[v.Number]], posted.GetValueOrDefault(v.Key)))];
    }

    public async Task<Outcome<FundVariation>> PutAsync(FundCase fund, ScheduleLine line, Money sum, DateOnly from, string words, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = manage.MayAct(fund);
        if (lawful.IsRefused || sum == Money.Zero)
        {
            return lawful.IsRefused ? lawful.Refusal : new VariationIsNought();
        }

        var number = await context.Set<FundVariation>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(v => v.FundId == fund.Fund.Id).MaxAsync(v => (long?)v.Number, cancellation) ?? 0;
        var variation = new FundVariation { FundId = fund.Fund.Id, Number = number + 1, Line = line.Slug, Pence = sum.Pence, EffectiveOn = from, Words = words, KnownFrom = manage.Now };
        context.Add(variation);
        context.Act = new Act(standing.Actor, "PutVariation", fund.Url, $"{fund.Fund.Title}: {sum.InWords} for {line.Name} was put to every partner.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return variation;
    }

    /// <summary>Why this reader's partner cannot agree now; null where it can.</summary>
    public Refusal? MayAgree(FundCase fund, VariationReading variation) =>
        SpeakingFor.AParty(fund.Contributors.Select(p => p.Id), standing.Speaker).Refusal
        ?? (variation.Agreed.Any(a => a.PartnerId == standing.PartnerId) ? new AgreedAlready(standing.PartnerName ?? "") : null);

    public async Task<Refusal?> AgreeAsync(FundCase fund, VariationReading variation, string minute, Guid requestKey, CancellationToken cancellation)
    {
        if (MayAgree(fund, variation) is { } refusal)
        {
            return refusal;
        }

        context.Add(new VariationAgreed { FundId = fund.Fund.Id, Number = variation.Variation.Number, PartnerId = standing.PartnerId!.Value, On = manage.Today, Words = minute, KnownFrom = manage.Now });
        context.Act = new Act(standing.Actor, "AgreeVariation", fund.Url, $"{standing.PartnerName} agreed to variation {variation.Variation.Number} of {fund.Fund.Title}: {minute}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    public Task<Outcome<PostedSet>> PostAsync(FundCase fund, VariationReading reading, Guid requestKey, CancellationToken cancellation)
    {
        var variation = reading.Variation;
        var line = fund.Lines.First(l => l.Slug == variation.Line);
        var set = new FundEvents(fund.Fund.Slug).Variation(variation.Key, variation.EffectiveOn, variation.Words, new FundLine(line.Slug, line.Part, fund.Partners[line.OriginId].Slug, Money.Zero), reading.Sum);
        string[] agreed = [.. reading.Agreed.Select(a => fund.Partners[a.PartnerId].ShortName)];
        return manage.PostAsync(
            fund, set, () => new SetRemarks(LedgerSetKind.Variation, standing.PersonSlug) { Basis = $"agreed by {string.Join(" and ", agreed)}" }, requestKey, $"{fund.Fund.Title}: {reading.Sum.InWords} more for {line.Name}, agreed by every partner.",
            (known, _) => Task.FromResult(EveryoneAgreed(fund, agreed).Then(_ => known.Post(set, manage.Now))), cancellation);
    }

    private static Outcome<FundCase> EveryoneAgreed(FundCase fund, string[] agreed)
    {
        string[] missing = [.. fund.Contributors.Select(p => p.ShortName).Except(agreed)];
        return missing.Length > 0 ? new EveryPartnerMustAgree(missing) : fund;
    }
}

public sealed record AgreedAlready(string Partner) : Refusal($"{Partner} has agreed already.");
