using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Consultations;

public sealed class SumUpTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-28")]
    public async Task What_is_open_is_not_summed_up_and_what_has_closed_may_be_again()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var lead = await site.SignInAsAsync("engagement-lead");

        var open = await lead.PageAsync("/community/consultations/evening-clinics/sum-up");
        var done = await lead.FillInAsync("/community/consultations/plain-letters/sum-up", ("Said", "Some wrote again."), ("Did", "Print is larger still."));

        Assert.Contains("It is open until 31 October 2017", open.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Print is larger still.", done.Body(), StringComparison.Ordinal);
        Assert.Contains("one page from October", done.Body(), StringComparison.Ordinal);
    }
}
