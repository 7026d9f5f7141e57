using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "ENG-06")]
    [Trait("Requirement", "ENG-08")]
    public async Task It_says_what_was_promised_and_decided_and_leads_to_the_source()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/community");

        Assert.Equal("In effect", page.Table("Matters, and where each is").Cell("One calendar for the monthly figures", "Where it is"));
        Assert.NotNull(page.QuerySelector("main a[href='/community/consultations/evening-clinics']"));
        foreach (var link in page.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct())
        {
            using var response = await visitor.GetAsync(link);
            Assert.True(response.IsSuccessStatusCode, link);
        }
    }
}
