using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Persistence;

/// <summary>What held on a day, as it was known at an instant: one filter reads both, on both engines alike.</summary>
public sealed class TwoDatesTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly DateOnly July = new(2017, 7, 1);
    private static readonly DateTime Reported = new(2017, 7, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Corrected = new(2017, 8, 1, 9, 0, 0, DateTimeKind.Utc);

    [Theory, BothDatabases]
    public async Task A_fact_is_read_as_at_a_day_and_as_known_by_an_instant(Engine engine)
    {
        var partner = await ReportAndCorrectAsync(await sites.OnAsync(engine));

        // As at July, known before the report, after it, and after its correction; then before it began, and after it ended.
        Assert.Empty(await SharesAsync(engine, partner, July, Reported.AddSeconds(-1)));
        Assert.Equal([4_000], await SharesAsync(engine, partner, July, Reported));
        Assert.Equal([4_000], await SharesAsync(engine, partner, July, Corrected.AddSeconds(-1)));
        Assert.Equal([4_500], await SharesAsync(engine, partner, July, Corrected));
        Assert.Empty(await SharesAsync(engine, partner, July.AddDays(-1), Corrected));
        Assert.Equal([4_500], await SharesAsync(engine, partner, July.AddDays(30), Corrected));
        Assert.Empty(await SharesAsync(engine, partner, July.AddDays(31), Corrected));
    }

    [Theory, BothDatabases]
    public async Task The_filter_set_aside_shows_every_version(Engine engine)
    {
        var partner = await ReportAndCorrectAsync(await sites.OnAsync(engine));
        await using var scope = (await sites.OnAsync(engine)).NewScope();

        var all = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<PlaceShare>()
            .IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(s => s.PartnerId == partner).OrderBy(s => s.KnownFrom).Select(s => s.BasisPoints).ToListAsync();

        Assert.Equal([4_000, 4_500], all);
    }

    [Fact]
    public async Task Work_without_a_request_reads_today()
    {
        await using var scope = (await sites.DemonstrationAsync()).NewScope();

        Assert.Equal(new DateOnly(2017, 10, 9), scope.ServiceProvider.GetRequiredService<TwoDates>().AsAt);
        Assert.True(await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<StatusPeriod>().AnyAsync());
    }

    private async Task<List<int>> SharesAsync(Engine engine, PartnerId partner, DateOnly asAt, DateTime knownAt)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        var dates = scope.ServiceProvider.GetRequiredService<TwoDates>();
        (dates.AsAt, dates.KnownAt) = (asAt, knownAt);
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<PlaceShare>().Where(s => s.PartnerId == partner).Select(s => s.BasisPoints).ToListAsync();
    }

    /// <summary>A new partner whose share for July is reported as 40% and three weeks later corrected to 45%.</summary>
    private static async Task<PartnerId> ReportAndCorrectAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var id = new PartnerId(Guid.CreateVersion7());
        var (first, second) = (Share(id, 4_000, Reported), Share(id, 4_500, Corrected));
        context.Add(Partner(id));
        context.Add(first);
        await SaveAsync(context, "Reported a share.");
        first.SupersededAt = Corrected;
        context.Add(second);
        await SaveAsync(context, "Corrected a share.");
        return id;
    }

    private static Task<int> SaveAsync(CommonwealContext context, string sentence)
    {
        context.Act = new Act(Actor.System, "Test", "/", sentence);
        return context.SaveChangesAsync();
    }

    private static PlaceShare Share(PartnerId partner, int basisPoints, DateTime knownFrom) => new()
    {
        PartnerId = partner,
        Area = "haringey",
        Measure = ShareMeasure.Money,
        BasisPoints = basisPoints,
        From = July,
        To = July.AddDays(30),
        KnownFrom = knownFrom,
        IsSynthetic = true,
        Provenance = Provenance.OfAnAct(),
    };

    private static PartnerOrganisation Partner(PartnerId id) => new()
    {
        Id = id,
        Slug = $"made-up-{id.Value:N}",
        Name = "A made-up partner",
        ShortName = "Made-up",
        Kind = PartnerKind.Council,
        Description = "For a test.",
        Boroughs = ["haringey"],
        Provenance = Provenance.OfAnAct(),
    };
}
