using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class CloseTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_call_is_closed_once_with_its_workings()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter to close");
        await way.CallAsync();
        await way.AgreeAsync();

        var page = await way.PageAsync();

        Assert.Contains("Agreed on 9 October 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Local authority: 4 of 4 agree; Commissioner: 2 of 2 agree", page.MainText(), StringComparison.Ordinal);
        Assert.Contains(new CallIsClosed().Sentence, (await (await way.AsAsync("programme-director")).PageAsync($"{way.Url}/close")).MainText(), StringComparison.Ordinal);
    }
}
