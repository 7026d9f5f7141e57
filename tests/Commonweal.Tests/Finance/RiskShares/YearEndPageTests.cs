using System.Globalization;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Finance.RiskShares;

public sealed class YearEndPageTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Page = $"{FundPageTests.Fund}/year-end/2017";
    private const string Api = "/api/funds/learning-disabilities/year-end/2017";

    [Fact]
    [Trait("Requirement", "S75-13")]
    public async Task Before_its_end_a_year_shows_a_forecast_and_what_stands_in_the_way()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Page);

        Assert.Contains(new YearNotOver(new FinancialYear(2017)).Sentence, page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Contributions and bills make what was spent, to the penny.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("How Haringey CCG’s bill is worked out", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("agreed no terms of risk share", (await visitor.PageAsync("/finance/funds/older-people/year-end/2017")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S75-13")]
    public async Task The_forecast_has_what_is_posted_for_a_later_day_of_the_year_in_budget_and_contributions()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = site.NewVisitor();
        var before = await ReadAsync(visitor);

        await site.VariationToComeAsync("day-opportunities", "4,000");
        var after = await ReadAsync(visitor);

        Assert.Equal((4000m, 4000m), (after.Budget - before.Budget, after.PutIn - before.PutIn));
    }

    private static async Task<(decimal Budget, decimal PutIn)> ReadAsync(Visitor visitor)
    {
        var page = await visitor.PageAsync(Page);
        var bills = page.Table("Each partner’s bill for 2017/18, if the year goes on as so far");
        return (Pounds(page.Table("Each line against its budget").Cell("Day opportunities", "Budget")), Pounds(bills.Cell("Haringey Council", "Put in")) + Pounds(bills.Cell("Haringey CCG", "Put in")));
    }

    private static decimal Pounds(string cell) => decimal.Parse(cell.Replace("£", "", StringComparison.Ordinal).Replace('−', '-'), CultureInfo.InvariantCulture);

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-13")]
    public async Task A_year_that_is_locked_is_invoiced_once_however_often_it_is_run_and_each_payment_is_posted(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2018, 4, 20);
        using var manager = await site.PoolManagerAsync();
        var open = (await manager.PageAsync(Page)).MainText();
        await LockAsync(site);
        var (first, again) = (await manager.TextAsync(Api), await manager.TextAsync(Api));

        var form = (await manager.PageAsync(Page)).Command();
        var invoiced = await manager.SendAndReadAsync(form);
        await manager.SendAndReadAsync(form, ("RequestKey", Guid.CreateVersion7().ToString()));
        var paid = await manager.SendFormAsync($"{Page}/paid", [("Input.Partner", "haringey-ccg"), .. Forms.Day("Input.On", 20, 4, 2018)]);

        Assert.Contains("September 2017, October 2017", open, StringComparison.Ordinal);
        Assert.Equal(first, again);
        Assert.EndsWith("invoiced", invoiced.Table("Each partner’s bill for 2017/18").Cell("Haringey Council", "Invoiced and paid"), StringComparison.Ordinal);
        Assert.Equal("Paid on 20 April 2018", paid.Table("Each partner’s bill for 2017/18").Cell("Haringey CCG", "Invoiced and paid"));
        Assert.Equal(2, await SetsAsync(site));
    }

    /// <summary>What the joint executive team would have accepted month by month.</summary>
    private static async Task LockAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var fund = await FundAsync(context);
        context.AddRange(new FinancialYear(2017).Months.Skip(3).Select(m => new LockedMonth { FundId = fund, Year = m.Year, Number = m.Number, Words = "Accepted", KnownFrom = new DateTime(2018, 4, 19, 9, 0, 0, DateTimeKind.Utc) }));
        context.Act = new Act(Actor.System, "Lock", "/finance/funds", "Locked.");
        await context.SaveChangesAsync();
    }

    private static async Task<int> SetsAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var fund = await FundAsync(context);
        return await context.Set<LedgerSet>().CountAsync(s => s.FundId == fund && (s.Kind == LedgerSetKind.BalancingInvoice || s.Kind == LedgerSetKind.BalancingPayment));
    }

    private static async Task<FundId> FundAsync(CommonwealContext context) => (await context.Set<Domain.Finance.Funds.Fund>().AsNoTracking().SingleAsync(f => f.Slug == "learning-disabilities")).Id;
}
