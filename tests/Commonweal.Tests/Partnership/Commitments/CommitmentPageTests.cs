using System.Net;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class CommitmentPageTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData(1, "One ambition", 0)]
    [InlineData(2, "One set of behaviours", 0)]
    [InlineData(3, "One plan", 5)]
    [InlineData(4, "One transformation approach", 5)]
    [InlineData(5, "One delivery team", 4)]
    [InlineData(6, "One approach to quality and performance", 4)]
    [InlineData(7, "One financial plan", 4)]
    [InlineData(8, "One set of governance arrangements", 4)]
    [Trait("Requirement", "COM-08")]
    [Trait("Requirement", "COM-09")]
    [Trait("Requirement", "COM-10")]
    [Trait("Requirement", "COM-11")]
    [Trait("Requirement", "COM-12")]
    [Trait("Requirement", "COM-13")]
    public async Task Each_commitment_has_its_page_with_its_targets(int number, string title, int targets)
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync($"/partnership/commitments/{number}");

        Assert.Equal($"Commitment {number}: {title}", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(targets, page.QuerySelectorAll(".cw-table tbody tr").Length);
        Assert.Equal(4, page.QuerySelectorAll("#objectives ~ ol > li").Length);
    }

    [Fact]
    [Trait("Requirement", "COM-03")]
    public async Task Each_behaviour_and_each_line_can_be_pointed_to()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/commitments/2");

        Assert.NotNull(page.QuerySelector("#people-first"));
        Assert.NotNull(page.QuerySelector("li#keep-promises"));
    }

    [Fact]
    public async Task There_is_no_ninth() => await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/commitments/9", HttpStatusCode.NotFound);
}
