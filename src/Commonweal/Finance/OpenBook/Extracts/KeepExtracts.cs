using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>A mapping as it was filled in.</summary>
public sealed record ExtractMappingEntry(ExtractHeadings Headings, SignRule Signs, CodeShares Shares, string Reason);

/// <summary>A partner saves, or corrects, how its own files become its figures.</summary>
public sealed class KeepExtracts(KeepAct acts, ReadExtracts read, Standing standing)
{
    public Refusal? MaySave(PartnerOrganisation partner) => SpendRules.MayEnter(partner.Id, partner.Name, standing.Speaker);

    public async Task<Refusal?> SaveAsync(PartnerOrganisation partner, ExtractMappingEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var number = (await read.MappingsAsync(partner.Id, cancellation)).Select(m => m.Number).FirstOrDefault() + 1;
        Outcome<ExtractMapping> lawful = (MaySave(partner) ?? entry.Headings.WhyNot()) is { } refusal ? refusal : new ExtractMapping
        {
            PartnerId = partner.Id, Number = number, Headings = entry.Headings, Signs = entry.Signs, Shares = entry.Shares, Reason = entry.Reason, By = standing.PersonSlug, On = acts.Today, KnownFrom = acts.Now,
            Provenance = Provenance.OfAnAct(),
        };
        return await acts.KeepAsync(lawful, number == 1 ? "SaveExtractMapping" : "CorrectExtractMapping", CodeMappingModel.Address(partner.Slug),
            $"{partner.Name}: version {number} of how its ledger becomes its monthly figures, {entry.Shares.Rules.Count:N0} codes. {entry.Reason}", requestKey, cancellation);
    }
}
