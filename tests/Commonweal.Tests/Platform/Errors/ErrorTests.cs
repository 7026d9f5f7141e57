using System.Net;
using System.Text.Json;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Errors;

/// <summary>What a reader, or a program, is told when something cannot be shown.</summary>
[Collection<Reading>]
public sealed class ErrorTests(Sites sites)
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/partnership/nowhere")]
    [InlineData("/audit/one")]
    public async Task An_address_that_is_none_says_so_and_leads_on(string path)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(path, HttpStatusCode.NotFound);

        Assert.Equal("There is no such page", page.Heading());
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task An_error_page_keeps_the_frame_and_is_never_kept_by_a_cache()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await resident.GetAsync("/nowhere");

        Assert.Contains("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains("Skip to main content", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/partners/nobody", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/api/nothing", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/api/partners?asAt=soon", HttpStatusCode.BadRequest, "That is not a date")]
    public async Task Who_asks_for_json_is_told_in_json(string path, HttpStatusCode status, string title)
    {
        using var program = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await program.GetAsync(path);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal((title, (int)status), (problem.GetProperty("title").GetString(), problem.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task A_form_sent_without_its_safeguard_is_refused_in_words_and_does_nothing()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("whittington-recorder");

        using var content = new FormUrlEncodedContent([KeyValuePair.Create("Input.Name", "Changed")]);
        using var response = await recorder.Client.PostAsync(new Uri("/partnership/partners/whittington-health/edit", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("That could not be read", await response.Content.ReadAsStringAsync());
        Assert.Equal("Whittington Health NHS Trust", (await recorder.PageAsync("/partnership/partners/whittington-health")).Heading());
    }

    [Fact]
    public async Task A_form_of_more_than_ten_megabytes_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");
        using var content = new ByteArrayContent(new byte[(10 * 1024 * 1024) + 1]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/partnership/partners/whittington-health/edit") { Content = content, Headers = { ExpectContinue = true } };
        content.Headers.ContentType = new("application/x-www-form-urlencoded");

        using var response = await recorder.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }
}
