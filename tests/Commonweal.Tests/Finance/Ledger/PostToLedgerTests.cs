using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Finance.Ledger;

/// <summary>A fund has one writer at a time, its sets are numbered without a gap, and its chain names whoever changed it.</summary>
public sealed class PostToLedgerTests(Sites sites) : IClassFixture<Sites>
{
    private const int Writers = 4;
    private const int SetsOfEach = 5;

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-10")]
    public async Task Many_who_post_at_once_never_unbalance_a_fund(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var before = (await PositionAsync(site)).Cash;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(() => PostAsync(site, w))));

        var position = await PositionAsync(site);
        Assert.Equal(before - new Money(Writers * SetsOfEach * 100), position.Cash);
        Assert.Equal(Money.Zero, Money.Sum(position.Balances.Values));
        Assert.All(await CheckAsync(site), check => Assert.Null(check.Broken));
    }

    [Theory, BothDatabases]
    public async Task A_fund_without_a_budget_has_no_ledger(Engine engine)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        var fund = await FundAsync(scope, "older-people");

        var outcome = await scope.ServiceProvider.GetRequiredService<PostToLedger>().ExecuteAsync(Spend(fund, "no-ledger"), CancellationToken.None);

        Assert.IsType<LedgerNotOpened>(outcome.Refusal);
    }

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-10")]
    public async Task A_sum_changed_past_every_trigger_is_found_and_where(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        await using (var scope = site.NewScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
            await context.Database.ExecuteSqlRawAsync(context.Database.IsNpgsql() ? """DROP TRIGGER "ledger_postings_only_grows" ON "ledger_postings" """ : "DROP TRIGGER \"ledger_postings_no_update\"");
            var fund = await FundAsync(scope, "learning-disabilities");
            await context.Set<LedgerPosting>().Where(p => p.FundId == fund.Id && p.SetNumber == 7).ExecuteUpdateAsync(s => s.SetProperty(p => p.Pence, p => p.Pence * 2));
        }

        var broken = Assert.Single(await CheckAsync(site), c => c.Broken is not null);

        Assert.Equal(("Learning disabilities", 6, 7), (broken.Fund, broken.Sets, broken.Broken!.Sequence));
        Assert.Contains("postings are not those it was made with", broken.InWords, StringComparison.Ordinal);
    }

    private static async Task PostAsync(TestSite site, int writer)
    {
        for (var i = 0; i < SetsOfEach; i++)
        {
            await using var scope = site.NewScope();
            var fund = await FundAsync(scope, "learning-disabilities");
            Assert.False((await scope.ServiceProvider.GetRequiredService<PostToLedger>().ExecuteAsync(Spend(fund, $"many-{writer}-{i}"), CancellationToken.None)).IsRefused);
        }
    }

    private static LedgerAct Spend(Fund fund, string key)
    {
        var set = new FundEvents(fund.Slug).Spend(key, new DateOnly(2017, 9, 30), "A placement", "supported-living", new Money(100));
        return new LedgerAct(fund, [key], (known, _) => Task.FromResult(known.Post(set, AuditHash.ToMicrosecond(TimeProvider.System.GetUtcNow()))), () => new SetRemarks(LedgerSetKind.Spend, "system"), new Act(Actor.System, "Post", "/finance/funds", "Posted."));
    }

    private static async Task<Fund> FundAsync(AsyncServiceScope scope, string slug) => await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Fund>().AsNoTracking().SingleAsync(f => f.Slug == slug);

    private static async Task<FundPosition> PositionAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<ReadLedger>().PositionAsync((await FundAsync(scope, "learning-disabilities")).Id, new DateOnly(2017, 10, 9), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<LedgerCheck>> CheckAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<LedgerVerification>().ExecuteAsync(CancellationToken.None);
    }
}
