using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Engagement;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "ENG-03")]
    [Trait("Requirement", "ENG-08")]
    public async Task What_was_said_stands_beside_what_was_done_and_what_waits_shows_its_age()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/community/engagement");

        var points = page.Table("What was said and done");
        Assert.Equal("No answer for 76 days", points.Cell("People who do not read English well get lost in the letters.", "How it stands"));
        Assert.Equal("We did it", points.Cell("Two buses to the hospital is too much when your back is bad.", "How it stands"));
        Assert.Equal(3, page.Table("Held and planned").Column("At which level").Distinct().Count());
    }

    [Fact]
    [Trait("Requirement", "ENG-01")]
    [Trait("Requirement", "ENG-02")]
    public async Task The_four_measures_stand_for_every_workstream_with_their_gaps()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var measures = (await visitor.PageAsync("/community/engagement")).Table("Measures by workstream");

        Assert.Equal(6, measures.First.Count);
        Assert.Equal(21, measures.Headings.Skip(1).Sum(heading => measures.Column(heading).Count(s => s == "Never measured")));
    }
}
