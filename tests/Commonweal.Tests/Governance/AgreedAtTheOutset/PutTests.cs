using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.AgreedAtTheOutset;

public sealed class PutTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-12")]
    public async Task A_change_is_another_version_with_a_reason_and_whoever_agreed_is_asked_again()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        const string form = "/governance/agreed-at-the-outset/2018/put";

        var without = await director.SendFormAsync(form, ("Input.Priorities", "Winter first"), ("Input.Parameters", "At most £1"));
        var page = await director.SendFormAsync(form, ("Input.Priorities", "Winter first"), ("Input.Parameters", "At most £1"), ("Input.Why", "Winter came"));

        Assert.Contains("Say why it changes.", without.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Version 3", page.Body(), StringComparison.Ordinal);
        Assert.Equal("Not yet", page.Table("Who has agreed").Cell("Whittington Health", "This version"));
    }
}
