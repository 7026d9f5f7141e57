using System.Net;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests;

/// <summary>Production before any facts are loaded: whoever comes is told what to do.</summary>
public sealed class FirstRunTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/partnership/partners")]
    [InlineData("/search?q=Whittington")]
    [InlineData("/who-may-see-what")]
    public async Task Every_public_page_leads_there(string path)
    {
        using var operatorOfTheSite = (await sites.ProductionAsync()).NewVisitor();

        using var response = await operatorOfTheSite.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/first-run", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task It_says_that_nothing_is_loaded_and_what_to_do()
    {
        using var operatorOfTheSite = (await sites.ProductionAsync()).NewVisitor();

        var page = await operatorOfTheSite.PageAsync("/first-run");

        Assert.Equal("No partnership has been loaded yet", page.Heading());
        Assert.Equal(4, page.QuerySelectorAll("main ol li").Length);
        Assert.Contains("commonweal import", page.Body());
    }

    [Fact]
    public async Task Signing_in_is_possible_before_anything_is_loaded()
    {
        using var administrator = (await sites.ProductionAsync()).NewVisitor();

        Assert.Equal("Sign in", (await administrator.PageAsync("/sign-in")).Heading());
    }

    [Fact]
    public async Task No_one_click_sign_in_is_offered_in_production()
    {
        using var stranger = (await sites.ProductionAsync()).NewVisitor();

        Assert.Null((await stranger.PageAsync("/sign-in")).QuerySelector("form[action='/sign-in/demonstration']"));
    }
}
