using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Equality;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "EQA-03")]
    public async Task That_none_was_needed_stands_with_who_judged_and_the_paper()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/community/equality")).Table("Assessments");

        Assert.Equal("Judged not to be needed", table.Cell("Developing the partnership agreement", "Judgement"));
        Assert.Contains("S0 lines 372–374", table.Source("Developing the partnership agreement", "About"), StringComparison.Ordinal);
    }
}
