namespace Commonweal.Tests.Partnership.Services;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "SCO-01")]
    [Trait("Requirement", "SCO-03")]
    public async Task All_sixty_services_are_listed_and_in_scope()
    {
        var page = await PageAsync("/partnership/services");

        Assert.Equal("All 60 services are in scope; no decision has taken one out.", page.QuerySelector(".cw-lead")!.TextContent);
        Assert.Equal(60, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    [Trait("Requirement", "SCO-04")]
    public async Task Services_can_be_read_sector_by_sector()
    {
        var page = await PageAsync("/partnership/services?sector=CAMHS");

        Assert.Equal(["Primary care CAMHS", "Mental health liaison", "Voluntary sector CAMHS"], page.QuerySelectorAll("tbody th a").Select(a => a.TextContent).OrderBy(n => n[0] == 'P' ? 0 : n[0] == 'M' ? 1 : 2));
        Assert.Contains("Acute and community", page.QuerySelector("nav[aria-label=Sectors]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "SCO-02")]
    public async Task Each_service_has_the_area_it_is_best_planned_for()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await visitor.TextAsync("/partnership/services?filter=oncology&format=csv");

        Assert.Contains("Oncology,Acute,North Central London,Elective,In scope", csv, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "SCO-06")]
    public async Task Whose_part_the_market_is_stands_beneath_the_catalogue()
    {
        Assert.Contains("Brokerage and market development belong to social care", (await PageAsync("/partnership/services")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_and_search_find_a_service()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("\"isInScope\":true", await visitor.TextAsync("/api/services/rapid-response"), StringComparison.Ordinal);
        Assert.Contains("\"slug\":\"oncology\"", await visitor.TextAsync("/api/services"), StringComparison.Ordinal);
        Assert.Contains("/partnership/services/rapid-response", await visitor.TextAsync("/search?q=rapid+response"), StringComparison.Ordinal);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return await visitor.PageAsync(path);
    }
}
