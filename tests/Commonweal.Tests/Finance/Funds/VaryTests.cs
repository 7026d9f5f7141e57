using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class VaryTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_variation_is_put_to_every_partner_and_nought_is_none()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();
        (string, string)[] undated = [("Input.Line", "supported-living"), ("Input.How", "EveryYear"), ("Input.Words", "Fewer people came")];
        (string, string)[] form = [.. undated, .. Forms.Day("Input.From", 9, 10, 2017)];

        Assert.Contains(new VariationIsNought().Sentence, (await manager.SendFormAsync($"{FundPageTests.Fund}/vary", [.. form, ("Input.Sum", "0")])).Errors(), StringComparison.Ordinal);
        Assert.Contains("Enter a day from 1 April 2017 on", (await manager.SendFormAsync($"{FundPageTests.Fund}/vary", [.. undated, ("Input.Sum", "-20,000"), .. Forms.Day("Input.From", 1, 11, 2011)])).Errors(), StringComparison.Ordinal);
        Assert.Contains("−£20,000 for Supported living: agreed by 0 of 2, not posted", (await manager.SendFormAsync($"{FundPageTests.Fund}/vary", [.. form, ("Input.Sum", "-20,000")])).MainText(), StringComparison.Ordinal);
    }
}
