using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;

namespace Commonweal.Platform.Search;

/// <summary>Something a reader can look for or that rests on a paper: what it is, its words, where it is shown, and where it comes from.</summary>
/// <param name="Kind">"Partner", "Clause C7.1".</param>
/// <param name="Url">The page, with the place in it.</param>
/// <param name="IsEarlier">Of an earlier text: its paper leads to it, and search does not.</param>
public sealed record PublishedThing(string Kind, string Title, string Words, string Url, Provenance? Provenance, bool IsEarlier = false);

/// <summary>What one feature publishes. Search asks the access book about each, so that a hit never tells more than the page behind it would.</summary>
public interface IPublish
{
    KindOfThing Shows { get; }

    Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation);
}
