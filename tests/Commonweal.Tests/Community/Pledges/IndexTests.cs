using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Pledges;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Pledges_show_whether_they_are_kept_and_statements_point_to_targets()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/community/pledges");

        Assert.Equal("Its day has passed, and it is not shown as kept", page.Table("Pledges").Cell("We will answer what you tell us at a meeting within four weeks.", "Is it kept?"));
        Assert.Equal("Kept", page.Table("Pledges").Cell("Our letters to you will fit on one page.", "Is it kept?"));
        Assert.NotNull(page.QuerySelector("#tell-it-once a[href='/partnership/targets/tgt-6.4']"));
    }
}
