using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Contributions;

[Shows(KindOfThing.Partnership)]
public sealed class EndModel(ReadContributions read, GiveResource giveResource, PartnershipClock clock, Notices notices) : EndingPageModel<ContributionReading>(clock, notices)
{
    [BindProperty(SupportsGet = true)]
    public long Contribution { get; set; }

    protected override string After => ContributionReading.ListAddress;

    protected override async Task<ContributionReading?> ReadAsync(CancellationToken cancellation) => (await read.ListAsync(cancellation)).FirstOrDefault(c => c.Contribution.Id == Contribution);

    protected override async Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation) => (await giveResource.EndAsync(Ended, ending, RequestKey, cancellation)).Refusal;
}
