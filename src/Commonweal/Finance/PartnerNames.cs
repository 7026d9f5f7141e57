using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Finance;

internal static class PartnerNames
{
    /// <summary>Partners by every name by which a file may call them, in small letters.</summary>
    public static IReadOnlyDictionary<string, PartnerId> Of(IEnumerable<PartnerOrganisation> partners) =>
        partners.SelectMany(p => new[] { p.Slug, p.Name, p.ShortName, p.OdsCode?.ToString() }.OfType<string>().Select(name => (Name: name.ToLowerInvariant(), p.Id))).GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.First().Id);
}
