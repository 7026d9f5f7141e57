using System.Net;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class PublisherPackTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BRD-11")]
    [Trait("Requirement", "GAP-7")]
    public async Task One_record_gives_each_council_a_file_in_its_own_name_with_items_papers_and_pages()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var (haringey, islington) = (await visitor.TextAsync($"{Record.Joint}/packs/haringey-council"), await visitor.TextAsync($"{Record.Joint}/packs/islington-council"));

        Assert.Contains("Haringey Council,", haringey, StringComparison.Ordinal);
        Assert.Contains("2017-10-09", haringey, StringComparison.Ordinal);
        Assert.Contains("2017-09-29", haringey, StringComparison.Ordinal);
        Assert.Contains("Update on the Wellbeing Partnership", haringey, StringComparison.Ordinal);
        Assert.Equal(haringey.Replace("Haringey Council", "Islington Council", StringComparison.Ordinal), islington.Replace("Haringey Council", "Islington Council", StringComparison.Ordinal));
    }

    [Fact]
    public async Task There_is_none_for_a_council_that_does_not_publish_it()
    {
        using var response = await (await sites.DemonstrationAsync()).NewVisitor().GetAsync($"{Record.Joint}/packs/camden-council");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
