using Commonweal.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class VariationTests(Sites sites) : IClassFixture<Sites>
{
    private const string Variation = $"{FundPageTests.Fund}/variations/1";

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-08")]
    public async Task A_contribution_is_varied_only_when_every_partner_agreed_for_itself(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var manager = await site.PoolManagerAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");

        var early = await manager.PageAsync(Variation);
        await council.SendFormAsync(Variation, ("Input.Minute", "Cabinet member signing, 3 October"));
        await ccg.SendFormAsync(Variation, ("Input.Minute", "GB 17/91"));
        var posted = await manager.SendFormAsync(Variation);

        Assert.Contains("Not agreed yet by Haringey Council and Haringey CCG. Nothing changes until all have.", early.MainText(), StringComparison.Ordinal);
        Assert.Null(early.QuerySelector("form[data-command]"));
        Assert.Contains("Every partner agreed, and it is posted", posted.MainText(), StringComparison.Ordinal);
        Assert.Equal("£5,030,000", (await manager.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Continuing healthcare", "Budget"));
    }

    [Fact]
    public async Task Nobody_agrees_for_another_or_twice()
    {
        var site = await sites.DemonstrationAsync();
        using var stranger = await site.SignInAsAsync("islington-recorder");

        Assert.Null((await stranger.PageAsync(Variation)).QuerySelector("form[data-command]"));
        Assert.Equal("Haringey Council has agreed already.", new AgreedAlready("Haringey Council").Sentence);
    }
}
