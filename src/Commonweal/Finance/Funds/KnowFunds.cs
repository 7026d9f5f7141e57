using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Funds;

/// <summary>Names the funds for capabilities that know nothing of money, and says which of them whoever acts manages or leads.</summary>
public sealed class KnowFunds(ReadFunds read, ManageFund manage, Standing standing) : IKnowFunds
{
    public async Task<IReadOnlyList<KnownFund>> ListAsync(CancellationToken cancellation) =>
        [.. (await read.ListAsync(cancellation)).Select(f => new KnownFund(f.Fund.Slug, f.Fund.Title, f.Url, manage.IsManager(f) || Leads(f)))];

    private bool Leads(FundCase fund) =>
        fund.Setting.Lead is { } lead && standing.PartnerId is { } own && fund.Partners.GetValueOrDefault(own)?.ShortName == lead && !SpeakingFor.APartner(own, lead, standing.Speaker).IsRefused;
}
