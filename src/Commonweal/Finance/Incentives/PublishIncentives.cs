using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.Incentives;

/// <summary>Incentives, for search and for the papers they rest on.</summary>
public sealed class PublishIncentives(ReadIncentives read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await read.ReadAsync(cancellation)).All.Select(i => new PublishedThing("Incentive", i.Title, i.Rewards, IncentivesReading.Address(i.Slug), i.Provenance)),
        new PublishedThing("Incentives", "Incentives", "What is paid for better outcomes, who bears it and who gains, and the plan of how they are shaped", IncentivesReading.ListAddress, new Provenance("S4:15; S4:108-110")),
    ];
}
