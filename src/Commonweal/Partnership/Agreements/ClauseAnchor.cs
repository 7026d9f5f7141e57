using Commonweal.Domain.Foundation;

namespace Commonweal.Partnership.Agreements;

/// <summary>The place of a clause in a version's page: clause C7.1 is at #c7-1.</summary>
public static class ClauseAnchor
{
    public static string Of(string reference) => Slug.From(reference);
}
