using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.WholePopulation;

public sealed record UseJson(string To, string Name, string Pounds, string Basis, int Version, bool Demonstration);

public sealed record StreamJson(string Partner, string Stream, string AllocationPounds, string UsedPounds, string NotToldPounds, int Residents, string? PoundsPerResident, IReadOnlyList<UseJson> Uses, bool Demonstration);

public sealed record PopulationJson(string FinancialYear, int Residents, string TotalPounds, string NotToldPounds, IReadOnlyList<StreamJson> Streams, string Page);

public static class PopulationApi
{
    public static void MapPopulationApi(this RouteGroupBuilder api) =>
        api.MapGet("/whole-population", async (ReadPopulation read, CancellationToken cancellation) => TypedResults.Ok(Json(await read.ReadAsync(cancellation)))).WithTags("Whole population").WithMetadata(new ShowsAttribute(KindOfThing.Public))
            .WithName("ReadWholePopulation").WithSummary("Allocations and social care of the whole population, and how they are used at providers; ?asAt= as on the pages");

    private static PopulationJson Json(PopulationReading p) => new(
        p.Money.Year.ToString(), p.Residents, p.Money.Total.ToString(), p.Money.NotTold.ToString(),
        [.. p.Money.Streams.Select(s => new StreamJson(p.Partners[s.Partner].Slug, s.Stream.ToString(), s.Allocation.ToString(), s.Used.ToString(), s.NotTold.ToString(), p.ResidentsOf(s.Partner),
            PopulationReading.PerResident(s.Allocation, p.ResidentsOf(s.Partner))?.ToString(), [.. s.Uses.Select(u => new UseJson(u.To, u.ToName, u.Sum.ToString(), u.Basis, u.Version, u.IsMadeUp))], s.Whole?.IsMadeUp == true))],
        PopulationReading.Address);
}
