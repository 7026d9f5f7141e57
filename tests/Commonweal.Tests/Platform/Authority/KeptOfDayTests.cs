using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Authority;

/// <summary>What all read alike of one day is worked out once, until somebody acts.</summary>
public sealed class KeptOfDayTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly DateOnly ADay = new(2017, 9, 1);

    private int reads;

    [Fact]
    public async Task Those_who_ask_of_one_day_together_wait_for_one_reading()
    {
        var site = await sites.DemonstrationAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ReadAsync(site, ADay.AddDays(5))));

        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task Each_day_is_read_for_itself()
    {
        var site = await sites.DemonstrationAsync();

        var days = new[] { await ReadAsync(site, ADay.AddDays(1)), await ReadAsync(site, ADay.AddDays(2)) };

        Assert.Equal([ADay.AddDays(1), ADay.AddDays(2)], days.Select(d => d.Day));
    }

    [Theory, BothDatabases]
    public async Task An_act_is_seen_by_the_next_who_reads(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var before = await ReadAsync(site, ADay);

        await SomeAct.NameAPersonAsync(site);

        Assert.Equal(before.People + 1, (await ReadAsync(site, ADay)).People);
    }

    [Fact]
    public async Task Who_chose_an_instant_is_never_given_what_is_kept()
    {
        var site = await sites.DemonstrationAsync();
        await ReadAsync(site, ADay.AddDays(3));
        reads = 0;

        await ReadAsync(site, ADay.AddDays(3), isKnownAtChosen: true);

        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task A_reading_that_failed_is_tried_again()
    {
        var site = await sites.DemonstrationAsync();
        var kept = site.Services.GetRequiredService<KeptOfDay<PeopleOfDay>>();
        await using var scope = site.NewScope();
        var (context, dates) = (scope.ServiceProvider.GetRequiredService<CommonwealContext>(), new TwoDates { AsAt = ADay.AddDays(4) });
        await Assert.ThrowsAsync<TimeoutException>(() => kept.ReadAsync<CommonwealContext>(context, dates, _ => throw new TimeoutException(), Cancel).AsTask());

        await kept.ReadAsync(context, dates, CountAsync, Cancel);

        Assert.Equal(1, reads);
    }

    private async Task<PeopleOfDay> ReadAsync(TestSite site, DateOnly day, bool isKnownAtChosen = false)
    {
        await using var scope = site.NewScope();
        var kept = site.Services.GetRequiredService<KeptOfDay<PeopleOfDay>>();
        return await kept.ReadAsync(scope.ServiceProvider.GetRequiredService<CommonwealContext>(), new TwoDates { AsAt = day, IsKnownAtChosen = isKnownAtChosen }, async context => (await CountAsync(context)) with { Day = day }, Cancel);
    }

    private async Task<PeopleOfDay> CountAsync(CommonwealContext context)
    {
        Interlocked.Increment(ref reads);
        return new PeopleOfDay(ADay, await context.Set<Person>().CountAsync(Cancel));
    }

    private sealed record PeopleOfDay(DateOnly Day, int People);
}
