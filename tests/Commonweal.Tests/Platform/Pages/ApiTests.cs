using System.Net;
using System.Text.Json;
using Commonweal.Tests.Partnership;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Pages;

/// <summary>The API and what describes it.</summary>
[Collection<Reading>]
[Trait("Requirement", "QUA-05")]
public sealed class ApiTests(Sites sites)
{
    [Fact]
    public async Task The_page_lists_every_address_of_the_api_as_a_reader_writes_it()
    {
        var site = await sites.DemonstrationAsync();
        using var reader = site.NewVisitor();

        var listed = (await reader.PageAsync("/api")).Table("Addresses").First;

        Assert.Equal(AddressesOf(site), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_open_api_document_describes_every_address_and_says_what_it_gives()
    {
        var site = await sites.DemonstrationAsync();
        using var program = site.NewVisitor();

        var paths = (await program.JsonAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject().ToList();

        Assert.Equal(AddressesOf(site), paths.Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(paths, path => Assert.NotEmpty(path.Value.GetProperty("get").GetProperty("summary").GetString()!));
    }

    [Theory]
    [InlineData("/api/partners", 11)]
    [InlineData("/api/agreements", 5)]
    [InlineData("/api/conflicts", 15)]
    [InlineData("/api/contributions", 12)]
    [InlineData("/api/collaboration/forms", 6)]
    [InlineData("/api/stopped-services", 0)]
    [InlineData("/api/representations", 0)]
    public async Task It_lists_what_the_pages_list(string path, int count)
    {
        using var program = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(count, (await program.JsonAsync(path)).GetArrayLength());
    }

    [Fact]
    public async Task A_partner_is_read_as_at_a_day()
    {
        using var program = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal("Affiliate", (await program.JsonAsync("/api/partners/uclh?asAt=2017-05-31")).GetProperty("status").GetString());
        Assert.Equal("Partner", (await program.JsonAsync("/api/partners/uclh")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_partner_is_read_as_it_was_known_by_then()
    {
        using var program = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal("Affiliate", (await program.JsonAsync("/api/partners/uclh?knownAt=2017-10-08")).GetProperty("status").GetString());
    }

    [Fact]
    [Trait("Requirement", "PAR-05")]
    public async Task Every_partys_approval_comes_with_its_body_and_its_source()
    {
        using var program = (await sites.DemonstrationAsync()).NewVisitor();

        var approvals = (await program.JsonAsync("/api/agreements/partnership-agreement")).GetProperty("approvals").EnumerateArray().ToList();
        var noted = approvals.Where(a => a.GetProperty("state").GetString() == "Noted").ToList();

        Assert.Equal(8, noted.Count);
        Assert.All(noted, a => Assert.Equal(("2017-06-30", "S4:45", JsonValueKind.Null), (a.GetProperty("notedOn").GetString(), a.GetProperty("source").GetString(), a.GetProperty("date").ValueKind)));
    }

    [Fact]
    [Trait("Requirement", "QUA-06")]
    public async Task Every_partner_says_its_paper_and_line()
    {
        using var program = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.All((await program.JsonAsync("/api/partners")).EnumerateArray(), partner => Assert.Matches(@"S\d:\d", partner.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_not_found()
    {
        using var program = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await program.GetAsync("/api/agreements/partnership-agreement/versions/9");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static IEnumerable<string> AddressesOf(TestSite site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(e => "/" + e.RoutePattern.RawText!.Trim('/').Replace(":int", "", StringComparison.Ordinal)).Where(path => path.StartsWith("/api/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
