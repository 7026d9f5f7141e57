using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>Areas and plans of the Better Care Fund, for search and for the papers they rest on.</summary>
public sealed class PublishCareFund(ReadCareFund read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var plans = await read.ListAsync(cancellation);
        return
        [
            .. plans.DistinctBy(p => p.Area.Slug).Select(p => new PublishedThing("Health and wellbeing board", p.Area.Board, "Arrangements under section 75 and plans of the Better Care Fund", p.AreaUrl, p.Area.Provenance)),
            .. plans.Select(p => new PublishedThing("Better Care Fund", $"Better Care Fund of {p.Area.Name}, {p.Year}", string.Join(' ', p.Plan.Schemes.Select(s => s.Name)), p.Url, null)),
            new PublishedThing("Better Care Fund", "Better Care Fund", "What council and NHS plan together", CareFundReading.ListAddress, new Provenance("S1:186; S3:45")),
        ];
    }
}
