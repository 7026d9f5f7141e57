using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class CorrectLineTests(Sites sites) : IClassFixture<Sites>
{
    private const string Line = $"{FundPageTests.Fund}/lines/day-opportunities";

    [Theory, BothDatabases]
    public async Task A_correction_stands_for_the_same_days_linked_to_what_was_wrong(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{Line}/correct", ("Input.Purpose", "Prevention"), ("Input.Basis", "The schedule says prevention"));

        Assert.Equal("Prevention", page.Fact("For"));
        Assert.Equal("The schedule says prevention", page.Fact("Why it was corrected"));
        Assert.Equal(["Corrected", "Stands, as a correction"], page.Table("Every entry of this line").Column("State"));
    }

    [Fact]
    public async Task Nothing_different_is_no_correction_and_nobody_but_the_pool_manager_corrects()
    {
        var site = await sites.DemonstrationAsync();
        using var manager = await site.PoolManagerAsync();
        using var finance = await site.SignInAsAsync("whittington-finance");

        Assert.Contains(new NothingCorrected().Sentence, (await manager.SendFormAsync($"{FundPageTests.Fund}/lines/transport/correct", ("Input.Basis", "Nothing"))).Errors(), StringComparison.Ordinal);
        Assert.Contains(new OnlyThePoolManager("Learning disabilities", "Marcin Applewhite").Sentence, (await finance.PageAsync($"{Line}/correct")).MainText(), StringComparison.Ordinal);
    }
}
