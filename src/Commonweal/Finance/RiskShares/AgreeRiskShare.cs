using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.RiskShares;

/// <summary>Terms of risk share with who agreed to them.</summary>
/// <param name="Awaited">The contributors that have not agreed, by name.</param>
public sealed record TermsReading(RiskShareTerms Terms, RiskSharePolicy Policy, IReadOnlyList<RiskShareAgreed> Agreed, IReadOnlyList<string> Awaited)
{
    public bool IsAgreed => Agreed.Count > 0 && Awaited.Count == 0;

    public string Url(FundCase fund) => $"{fund.Url}/risk-share/{Terms.Number}";

    /// <summary>Agreed by all by a day, and from a day no later.</summary>
    public bool Holds(DateOnly on, DateOnly agreedBy) => IsAgreed && Terms.EffectiveOn <= on && Agreed.All(a => a.On <= agreedBy);
}

/// <summary>Terms of risk share are agreed in two acts: the pool manager puts them, and every partner agrees for itself. With the last of them they hold.</summary>
public sealed class AgreeRiskShare(CommonwealContext context, ManageFund manage, KeepAct keep, Standing standing)
{
    public async Task<IReadOnlyList<TermsReading>> ListAsync(FundCase fund, CancellationToken cancellation)
    {
        var agreed = (await context.Set<RiskShareAgreed>().AsNoTracking().Where(a => a.FundId == fund.Fund.Id).ToListAsync(cancellation)).ToLookup(a => a.Number);
        var terms = await context.Set<RiskShareTerms>().AsNoTracking().Where(t => t.FundId == fund.Fund.Id).OrderBy(t => t.Number).ToListAsync(cancellation);
        var names = fund.Partners.Values.ToDictionary(p => p.Slug, p => p.ShortName, StringComparer.Ordinal);
        return
        [
            .. terms.Select(t => new TermsReading(
                t, PolicyText.Read(t.Policy, names), [.. agreed[t.Number]], [.. fund.Contributors.Where(p => agreed[t.Number].All(a => a.PartnerId != p.Id)).Select(p => p.ShortName)])),
        ];
    }

    /// <summary>The terms that hold on a day; null where the partners have agreed none.</summary>
    public async Task<TermsReading?> HoldingAsync(FundCase fund, DateOnly on, CancellationToken cancellation) =>
        (await ListAsync(fund, cancellation)).Where(t => t.Holds(on, fund.AsAt)).MaxBy(t => (t.Terms.EffectiveOn, t.Terms.Number));

    public async Task<Outcome<RiskShareTerms>> PutAsync(FundCase fund, string policy, DateOnly from, string words, Guid requestKey, CancellationToken cancellation)
    {
        if (manage.MayAct(fund).Refusal is { } refusal)
        {
            return refusal;
        }

        var number = await context.Set<RiskShareTerms>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(t => t.FundId == fund.Fund.Id).MaxAsync(t => (long?)t.Number, cancellation) ?? 0;
        var terms = new RiskShareTerms { FundId = fund.Fund.Id, Number = number + 1, Policy = policy, EffectiveOn = from, Words = words, KnownFrom = manage.Now };
        await keep.KeepAsync(Outcome.Of(terms), "PutRiskShare", fund.Url, $"{fund.Fund.Title}: terms {terms.Number} of risk share were put to every partner.", requestKey, cancellation);
        return terms;
    }

    /// <summary>Why this reader's partner cannot agree now; null where it can.</summary>
    public Refusal? MayAgree(FundCase fund, TermsReading terms) =>
        SpeakingFor.AParty(fund.Contributors.Select(p => p.Id), standing.Speaker).Refusal
        ?? (terms.Agreed.Any(a => a.PartnerId == standing.PartnerId) ? new AgreedAlready(standing.PartnerName ?? "") : null);

    public Task<Refusal?> AgreeAsync(FundCase fund, TermsReading terms, string minute, Guid requestKey, CancellationToken cancellation) => keep.KeepAsync(
        MayAgree(fund, terms) is { } refusal ? refusal
            : Outcome.Of(new RiskShareAgreed { FundId = fund.Fund.Id, Number = terms.Terms.Number, PartnerId = keep.Partner!.Value, On = manage.Today, Words = minute, KnownFrom = manage.Now }),
        "AgreeRiskShare", fund.Url, $"{standing.PartnerName} agreed to terms {terms.Terms.Number} of risk share of {fund.Fund.Title}: {minute}", requestKey, cancellation);
}
