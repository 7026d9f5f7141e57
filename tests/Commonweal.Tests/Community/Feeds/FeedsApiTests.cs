using System.ServiceModel.Syndication;
using System.Xml;

namespace Commonweal.Tests.Community.Feeds;

public sealed class FeedsApiTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("decisions")]
    [InlineData("meetings")]
    [InlineData("consultations")]
    public async Task Each_feed_is_read_as_Atom_and_as_RSS_and_leads_to_its_pages(string name)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var (atom, rss) = (Read(await visitor.TextAsync($"/feeds/{name}.atom")), Read(await visitor.TextAsync($"/feeds/{name}.rss")));

        Assert.NotEmpty(atom.Items);
        Assert.Equal(atom.Items.Select(i => i.Id), rss.Items.Select(i => i.Id));
        Assert.Equal(atom.Items.Count(), atom.Items.Select(i => i.Id).Distinct().Count());
        using var page = await visitor.GetAsync(atom.Items.First().Links[0].Uri.PathAndQuery);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Feeds_are_linked_in_the_head_of_the_residents_page()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(3, (await visitor.PageAsync("/community")).QuerySelectorAll("head link[rel=alternate][type='application/atom+xml']").Length);
    }

    private static SyndicationFeed Read(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return SyndicationFeed.Load(reader);
    }
}
