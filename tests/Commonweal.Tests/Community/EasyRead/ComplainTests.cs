using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.EasyRead;

public sealed class ComplainTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Every_line_is_short_and_has_its_picture()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var lines = (await visitor.PageAsync("/community/easy-read/complain")).QuerySelectorAll(".cw-easy__line").ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.NotNull(line.QuerySelector("svg > *")));
        Assert.All(lines, line => Assert.InRange(line.Words().Split(' ').Length, 1, 12));
    }
}
