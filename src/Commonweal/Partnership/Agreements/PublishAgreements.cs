using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Agreements;

/// <summary>Agreements, and every clause of the version that counts on the day.</summary>
public sealed class PublishAgreements(ReadAgreements agreements) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var all = await agreements.ListAsync(cancellation);
        return
        [
            .. all.Select(a => new PublishedThing("Agreement", a.Agreement.Title, a.Agreement.Summary, a.Url, a.Agreement.Provenance)),
            .. all.SelectMany(a => a.Current is { } version ? ClausesOf(a, version) : []),
        ];
    }

    private static IEnumerable<PublishedThing> ClausesOf(AgreementReading agreement, Domain.Partnership.Agreements.AgreementVersion version) =>
        version.Lines().Where(line => line.Reference is not null).Select(line => new PublishedThing(
            $"Clause {line.Reference} of {agreement.Agreement.Title}", line.Words, line.Words, $"{agreement.Url}/versions/{version.Number}#{ClauseAnchor.Of(line.Reference!)}", VersionModel.ProvenanceOf(line)));
}
