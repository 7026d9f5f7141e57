using System.Net;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Risks;

public sealed class RiskPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "RSK-01")]
    public async Task It_says_cause_effect_owner_sharers_ratings_and_its_whole_history()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/governance/risks/winter-beds");

        Assert.Equal(("20, high (likelihood 5, impact 4)", "16, high (likelihood 4, impact 4)"), (page.Fact("Before mitigation"), page.Fact("After mitigation")));
        Assert.Equal(3, page.QuerySelectorAll(".cw-steps h3").Length);
        Assert.Equal(3, (await CsvFile.ReadAsync(resident, "/governance/risks/winter-beds?format=csv")).Rows.Count);
        Assert.Empty(page.QuerySelectorAll("main a.nhsuk-button"));
    }

    [Fact]
    public async Task There_is_no_page_of_a_risk_that_is_not_entered()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await resident.GetAsync("/governance/risks/dragons");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
