using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class SpendTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "S75-10")]
    public async Task Spend_is_posted_once_by_its_reference_with_the_clause_that_allows_it(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();

        await manager.SpendAsync("supported-living", "1,000.10", 9, "INV-1");
        await manager.SpendAsync("supported-living", "1,000.10", 9, "INV-1");
        var other = await manager.SpendAsync("supported-living", "1,000.11", 9, "INV-1");

        Assert.Contains(new KeyHasOtherContent("spend-inv-1").Sentence, other.Errors(), StringComparison.Ordinal);
        Assert.Equal("1,000.11", other.Typed("Input.Sum"));
        var entry = await manager.PageAsync($"{FundPageTests.Fund}/journal/{await manager.NewestAsync()}");
        Assert.Contains("clause SCH-A", entry.Fact("What allows it"), StringComparison.Ordinal);
        Assert.Equal("£1,000.10", entry.Table("Its postings").Cell("Spent on Supported living", "Sum"));
    }

    [Fact]
    public async Task A_second_post_of_a_reference_leads_to_what_had_been_posted()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();
        var first = await manager.SpendAsync("supported-living", "12", 9, "INV-20");
        var number = await manager.NewestAsync();

        var second = await manager.SpendAsync("supported-living", "12", 9, "INV-20");

        Assert.Contains("The spend is posted.", first.Body(), StringComparison.Ordinal);
        Assert.Contains($"it is set {number}, on this page. Nothing more was posted.", second.Body(), StringComparison.Ordinal);
        Assert.EndsWith($"/journal/{number}", second.BaseUri, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Spend_above_the_budget_of_the_year_is_asked_for_a_reason_which_stands_on_it(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();
        var before = await manager.NewestAsync();

        var asked = await manager.SpendAsync("voluntary-sector", "5,000,000", 9, "INV-30");
        var stood = await manager.NewestAsync();
        await manager.SendAndReadAsync(asked.Form(), ("AboveBecause", "Every partner agreed on 4 September"));
        var entry = await manager.PageAsync($"{FundPageTests.Fund}/journal/{await manager.NewestAsync()}");

        Assert.EndsWith(new MoreThanAgreed([]).Sentence.Trim(), asked.ProblemAt("AboveBecause"), StringComparison.Ordinal);
        Assert.Contains("of a budget of £186,500 for 2017/18", asked.ProblemAt("AboveBecause"), StringComparison.Ordinal);
        Assert.Equal(before, stood);
        Assert.Contains("Posted all the same, because: Every partner agreed on 4 September", entry.Fact("What allows it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_manager_who_acts_in_another_post_is_told_in_which_one_he_may()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsync("haringey-finance", "Finance lead");

        var form = await finance.PageAsync($"{FundPageTests.Fund}/spend");
        var fund = await finance.PageAsync(FundPageTests.Fund);

        var told = new ManagerActsOtherwise("Learning disabilities", "Haringey Council", "Pooled fund manager, learning disabilities", "Haringey Council as Finance lead (demonstration)").Sentence;
        Assert.Contains(told, form.MainText(), StringComparison.Ordinal);
        Assert.Contains(told, fund.MainText(), StringComparison.Ordinal);
        Assert.Contains(fund.QuerySelectorAll("main a"), a => a.TextContent == "Change whom you act for");
    }

    [Fact]
    public async Task What_may_not_be_spent_is_refused_with_why()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new Domain.Finance.Ledger.MonthIsLocked("learning-disabilities", new(2017, 6)).Sentence, (await manager.SpendAsync("supported-living", "1", 6, "INV-2")).Errors(), StringComparison.Ordinal);
        Assert.Contains("aligned", (await manager.SpendAsync("supported-living", "1", 3, "INV-3")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new ContingencyIsNotSpent("Contingency").Sentence, (await manager.SpendAsync("contingency", "1", 9, "INV-4")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new AlignedSpendsItsOwn("Transport to day services", "Haringey Council").Sentence, (await manager.SpendAsync("transport", "1", 9, "INV-5")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new PostedAhead(new(2017, 10, 30)).Sentence, (await manager.SpendAsync("supported-living", "1", 10, "INV-6")).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_beside_its_field()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{FundPageTests.Fund}/spend", ("Input.Sum", "much"), ("Input.Reference", ""));

        Assert.Equal("This is not a sum. Enter digits, such as 1,234.50 or -50.00.", page.ProblemAt("Input.Sum"));
        Assert.Equal("Choose one of the lines", page.ProblemAt("Input.Line"));
        Assert.Equal("Enter the day", page.ProblemAt("Input.On"));
        Assert.Equal("Choose what kind of cost it is: a pool may pay for no other", page.ProblemAt("Input.Expenditure"));
    }

    [Fact]
    [Trait("Requirement", "F-L6")]
    public async Task Nobody_but_the_pool_manager_posts_and_nothing_is_posted_to_another_fund()
    {
        var site = await sites.DemonstrationAsync();
        using var finance = await site.SignInAsAsync("whittington-finance");
        using var manager = await site.PoolManagerAsync();

        Assert.Contains(new OnlyThePoolManager("Learning disabilities", "Marcin Applewhite").Sentence, (await finance.PageAsync($"{FundPageTests.Fund}/spend")).MainText(), StringComparison.Ordinal);
        Assert.Contains("nobody holds that post", (await manager.PageAsync("/finance/funds/mental-health/spend")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "EQA-04")]
    public async Task What_is_missing_is_listed_in_the_order_in_which_it_is_asked()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{FundPageTests.Fund}/spend");

        Assert.Equal(
            [
                "Choose one of the lines", "Enter a sum in pounds, such as 1,234.50", "Enter the day", "Choose what kind of cost it is: a pool may pay for no other", "Enter its reference, such as the number of the invoice",
                "Say what it is for",
            ],
            page.Problems());
    }
}
