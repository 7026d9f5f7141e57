using System.Net;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Concerns;

public sealed class CorrectTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Words_put_right_stand_beside_the_first_which_stay()
    {
        using var raiser = await (await sites.DemonstrationAsync()).RaiserAsync();
        var address = await raiser.RaiseAsync();

        var page = await raiser.SendFormAsync($"{address}/correct/1", ("Input.Words", "It was two months."));

        Assert.Contains("for three months", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Put right on 9 October 2017: It was two months.", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_is_not_there_cannot_be_put_right()
    {
        using var raiser = await (await sites.DemonstrationAsync()).RaiserAsync();
        var address = await raiser.RaiseAsync();

        using var response = await raiser.GetAsync($"{address}/correct/9");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
