using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

[Trait("Requirement", "S75-08")]
public sealed class TakeBackTests(Sites sites) : IClassFixture<Sites>
{
    private const string Variation = $"{FundPageTests.Fund}/variations/1";
    private const string TakeBack = $"{Variation}/take-back";

    [Theory, BothDatabases]
    public async Task A_variation_that_is_not_posted_is_taken_back_with_its_reason_and_stays_to_be_read(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var manager = await site.PoolManagerAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        await council.SendFormAsync(Variation, ("Input.Minute", "Cabinet member signing, 3 October"));

        var empty = await manager.SendFormAsync(TakeBack);
        var taken = await manager.SendFormAsync(TakeBack, ("Input.Why", "The assessment is done again."));
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");
        var offered = await ccg.PageAsync(Variation);
        var again = await manager.PageAsync(TakeBack);

        Assert.Equal("Say why it is taken back", empty.ProblemAt("Input.Why"));
        Assert.Contains("Taken back by the pool manager on 9 October 2017, and not posted: The assessment is done again.", taken.MainText(), StringComparison.Ordinal);
        Assert.Contains("Agreed on 9 October 2017", taken.Table("Who agreed").Cell("Haringey Council", "Agreed?"), StringComparison.Ordinal);
        Assert.Null(offered.QuerySelector("form[data-command]"));
        Assert.Contains(new VariationWasTakenBack(1, new(2017, 10, 9)).Sentence, again.Errors(), StringComparison.Ordinal);
        Assert.Contains("taken back on 9 October 2017", (await manager.PageAsync(FundPageTests.Fund)).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_read_before_it_was_taken_back_is_not_posted_after_all()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var manager = await site.PoolManagerAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");
        await council.SendFormAsync(Variation, ("Input.Minute", "Cabinet member signing, 3 October"));
        await ccg.SendFormAsync(Variation, ("Input.Minute", "GB 17/91"));
        var open = (await manager.PageAsync(Variation)).Command();

        await manager.SendFormAsync(TakeBack, ("Input.Why", "Put with the wrong sum."));
        var posted = await manager.SendAndReadAsync(open);

        Assert.Contains(new VariationWasTakenBack(1, new(2017, 10, 9)).Sentence, posted.Errors(), StringComparison.Ordinal);
        Assert.Equal("£4,680,000", (await manager.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Continuing healthcare", "Budget"));
    }

    [Fact]
    public async Task Nobody_but_the_pool_manager_takes_it_back()
    {
        using var council = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await council.PageAsync(TakeBack);

        Assert.False(page.HasForm());
        Assert.StartsWith("Only the pool manager of Learning disabilities does this", page.Problems()[0], StringComparison.Ordinal);
    }
}
