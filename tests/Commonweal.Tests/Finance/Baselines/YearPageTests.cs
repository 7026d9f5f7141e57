using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Baselines;

public sealed class YearPageTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Page = $"{FundPageTests.Fund}/years/2018";

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-07")]
    [Trait("Requirement", "S75-08")]
    [Trait("Requirement", "S75-18")]
    public async Task A_year_is_pooled_only_when_each_partner_agreed_its_own_and_that_is_enough(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var manager = await site.PoolManagerAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");

        var empty = (await manager.PageAsync(Page)).MainText();
        await manager.SendFormAsync($"{Page}/baseline", ("Input.Commitments", "28,000,000"), ("Input.Efficiencies", "1,000,000"), ("Input.Words", "Three more placements, and prices up by 2%"));
        await council.SendFormAsync($"{Page}/contribution", ("Input.Sum", "20,000,000"), ("Input.Minute", "Cabinet, November"));
        var less = await ccg.SendFormAsync($"{Page}/contribution", ("Input.Sum", "6,500,000"), ("Input.Minute", "GB 17/95"));
        var enough = await ccg.SendFormAsync($"{Page}/contribution", ("Input.Sum", "7,000,000"), ("Input.Minute", "GB 17/96"));

        Assert.Contains(new NoBaseline(new FinancialYear(2018), new DateOnly(2017, 12, 31)).Sentence, empty, StringComparison.Ordinal);
        Assert.Contains(new ContributionsNotAgreed(["Haringey Council", "Haringey CCG"], new DateOnly(2018, 3, 31)).Sentence, empty, StringComparison.Ordinal);
        Assert.Contains(new BudgetsStayAligned(new Money(500_000_00)).Sentence, less.MainText(), StringComparison.Ordinal);
        Assert.Contains("Enough to pool", enough.MainText(), StringComparison.Ordinal);
    }
}
