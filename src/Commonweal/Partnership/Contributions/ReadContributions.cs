using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Contributions;

/// <summary>A contribution that holds on a day, with whose it is.</summary>
public sealed record ContributionReading(ResourceContribution Contribution, PartnerOrganisation Partner)
{
    public const string ListAddress = "/partnership/contributions";

    /// <summary>Where the papers say that the work needs resources.</summary>
    public static Provenance Need { get; } = new("S4:139; S0:364; S0:413-417");

    public string KindInWords => Contribution.Kind == ContributionKind.Money ? "Money" : "In kind";

    /// <summary>"£25,000 a year", or what is missing.</summary>
    public string WorthInWords => (Contribution.AnnualPence, Contribution.Kind) switch
    {
        ({ } pence, _) => $"£{pence / 100m:#,##0.##} a year",
        (null, ContributionKind.Money) => "The sum is not given",
        _ => "Nobody has valued it",
    };

    public string UntilInWords => Contribution.To is { } to ? to.ToString("d MMMM yyyy") : "No last day given";
}

/// <summary>Reads what each partner gives on a day, as known by an instant.</summary>
public sealed class ReadContributions(CommonwealContext context)
{
    public async Task<IReadOnlyList<ContributionReading>> ListAsync(CancellationToken cancellation)
    {
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var given = await context.Set<ResourceContribution>().AsNoTracking().ToListAsync(cancellation);
        return [.. given.Select(c => new ContributionReading(c, partners[c.PartnerId])).OrderBy(c => c.Partner.Name, StringComparer.CurrentCulture).ThenBy(c => c.Contribution.From).ThenBy(c => c.Contribution.What, StringComparer.CurrentCulture)];
    }
}
