using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Contributions;

public sealed class PublishContributions(ReadContributions contributions) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await contributions.ListAsync(cancellation)).Select(c => new PublishedThing("Contribution", c.Partner.Name, $"{c.Contribution.What}. {c.WorthInWords}", ContributionReading.ListAddress, c.Contribution.Provenance)),
        new PublishedThing("Contributions", "What the work needs", "The partnership must have the resources that the work needs, and they come from its partners.", ContributionReading.ListAddress, ContributionReading.Need),
    ];
}
