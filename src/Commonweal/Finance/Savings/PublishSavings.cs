using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.Savings;

/// <summary>Savings schemes, for search.</summary>
public sealed class PublishSavings(ReadSavings read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var register = (await read.ReadAsync(cancellation)).Register;
        return
        [
            .. register.Schemes.Select(s => new PublishedThing("Savings scheme", s.Title, $"{s.Words} {string.Join(' ', register.Of(s).Select(c => c.Cost))}", SavingsReading.Address(s.Slug), s.Provenance)),
            new PublishedThing("Savings", "Savings go to the pool first", "What a pool’s services save goes to that pool before anybody else", SavingsReading.ListAddress, new Domain.Foundation.Provenance("S3:152")),
        ];
    }
}
