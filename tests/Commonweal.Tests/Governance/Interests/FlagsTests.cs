using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Interests;

[Collection<Reading>]
public sealed class FlagsTests(Sites sites)
{
    [Fact]
    public async Task While_none_was_flagged_the_page_says_so()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.PageAsync("/governance/interests/flags");

        Assert.Contains("No conflict of interest has been flagged", page.Body(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href$='/raise']"));
    }
}
