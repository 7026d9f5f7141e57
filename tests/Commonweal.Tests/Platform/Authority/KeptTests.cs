using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Authority;

/// <summary>What all read alike is read once, until somebody acts.</summary>
public sealed class KeptTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private int reads;

    [Theory, BothDatabases]
    public async Task Between_two_acts_it_is_read_once(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var kept = site.Services.GetRequiredService<Kept<PeopleCounted>>();
        await SomeAct.NameAPersonAsync(site);

        await kept.ReadAsync(CountAsync, Cancel);
        await kept.ReadAsync(CountAsync, Cancel);

        Assert.Equal(1, reads);
    }

    [Theory, BothDatabases]
    public async Task An_act_is_seen_by_the_next_who_reads(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var kept = site.Services.GetRequiredService<Kept<PeopleCounted>>();
        var before = await kept.ReadAsync(CountAsync, Cancel);

        await SomeAct.NameAPersonAsync(site);

        Assert.Equal(before.Count + 1, (await kept.ReadAsync(CountAsync, Cancel)).Count);
    }

    [Fact]
    public async Task Who_chose_an_instant_is_never_given_what_is_kept()
    {
        var site = await sites.DemonstrationAsync();
        var kept = site.Services.GetRequiredService<Kept<PeopleCounted>>();
        await kept.ReadAsync(CountAsync, Cancel);
        reads = 0;
        await using var scope = site.NewScope();

        await kept.ReadAsync(new TwoDates { IsKnownAtChosen = true }, scope.ServiceProvider.GetRequiredService<CommonwealContext>(), CountAsync, Cancel);

        Assert.Equal(1, reads);
    }

    private async Task<PeopleCounted> CountAsync(CommonwealContext context, CancellationToken cancellation)
    {
        reads++;
        return new PeopleCounted(await context.Set<Person>().CountAsync(cancellation));
    }

    private sealed record PeopleCounted(int Count);
}
