using System.Net;

namespace Commonweal.Tests.Platform.Security;

/// <summary>The site answers to its own name: a page asked for under another could lead its reader there.</summary>
public sealed class HostTests(TestDatabases databases)
{
    [Theory]
    [InlineData(false, "wellbeing.example", HttpStatusCode.OK)]
    [InlineData(false, "wellbeing.example:8443", HttpStatusCode.OK)]
    [InlineData(false, "localhost", HttpStatusCode.OK)]
    [InlineData(false, "elsewhere.example", HttpStatusCode.BadRequest)]
    [InlineData(false, "wellbeing.example.elsewhere.example", HttpStatusCode.BadRequest)]
    [InlineData(true, "localhost", HttpStatusCode.OK)]
    [InlineData(true, "wellbeing.example", HttpStatusCode.BadRequest)]
    public async Task A_name_that_is_not_the_sites_own_is_refused(bool isDemonstration, string host, HttpStatusCode status)
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: isDemonstration, change: settings => settings with { Host = "wellbeing.example" });
        using var visitor = site.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Host = host;

        using var response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Style_and_scripts_are_compressed_and_pages_whose_length_could_give_a_secret_away_are_not()
    {
        await using var site = await TestSite.StartAsync(databases);
        using var visitor = await site.SignInAsAsync("haringey-recorder");

        Assert.Equal(("br", "Accept-Encoding"), await EncodingAsync(visitor, "/dist/site.css"));
        Assert.Equal(("", ""), await EncodingAsync(visitor, "/"));
        Assert.Equal(("", ""), await EncodingAsync(visitor, "/search?q=health"));
    }

    private static async Task<(string Encoding, string Varies)> EncodingAsync(Visitor visitor, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
        using var response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (string.Join(",", response.Content.Headers.ContentEncoding), string.Join(",", response.Headers.Vary.Where(v => v == "Accept-Encoding")));
    }
}
