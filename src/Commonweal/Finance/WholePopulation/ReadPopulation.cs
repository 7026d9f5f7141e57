using Commonweal.Domain.Finance.WholePopulation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Places;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.WholePopulation;

/// <summary>The money of the population in the year of a day, with every version, and how many residents there are.</summary>
public sealed record PopulationReading(MoneyOfPopulation Money, IReadOnlyList<PopulationMoney> Versions, IReadOnlyList<Borough> Boroughs, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string Address = "/finance/whole-population";

    public bool IsMadeUp => Versions.Any(v => v.IsMadeUp);

    public int Residents => Boroughs.Sum(b => b.Population);

    public int ResidentsOf(PartnerId partner) => Boroughs.Where(b => Partners[partner].Boroughs.Contains(b.Slug)).Sum(b => b.Population);

    /// <summary>"Haringey Council: adult social care"; a CCG's one allocation by its name alone.</summary>
    public string NameOf(StreamOfMoney stream) => stream.Stream == MoneyRoute.CcgAllocation ? Partners[stream.Partner].ShortName : $"{Partners[stream.Partner].ShortName}: {stream.Stream.InWords().ToLowerInvariant()}";

    /// <summary>To the nearest pound; null where nobody is counted.</summary>
    public static Money? PerResident(Money sum, int residents) => residents == 0 ? null : new Money((long)Math.Round(sum.Pence / 100m / residents, MidpointRounding.AwayFromZero) * 100);
}

/// <summary>Reads the money of the whole population as it stood on a day, as known by an instant.</summary>
public sealed class ReadPopulation(CommonwealContext context, TwoDates dates, ReadPartners readPartners, ReadBoroughs boroughs)
{
    public async Task<PopulationReading> ReadAsync(CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var year = FinancialYear.Of(dates.AsAt);
        var versions = await context.Set<PopulationMoney>().AsNoTracking().Where(m => m.FinancialYear == year.Begins && m.On <= dates.AsAt).ToListAsync(cancellation);
        return new(MoneyOfPopulation.On(year, versions, dates.AsAt), versions, await boroughs.ListAsync(cancellation), partners);
    }
}
