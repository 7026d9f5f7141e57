using System.Net;
using Commonweal.Tests.Governance.Concerns;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Complaints;

public sealed class ComplaintPageTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-30")]
    public async Task Its_clock_is_that_of_the_day_looked_at()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (_, reference) = await resident.ComplainAsync();
        using var manager = await site.SignInAsAsync("whittington-complaints");

        var now = await manager.PageAsync($"{Complaining.Ours}/{reference}");
        var later = await manager.PageAsync($"{Complaining.Ours}/{reference}?asAt=2017-10-13");
        using var before = await manager.GetAsync($"{Complaining.Ours}/{reference}?asAt=2017-10-08");

        Assert.Equal(("12 October 2017", "8 April 2018, the last day that the law allows"), (now.Fact("Acknowledge by"), now.Fact("Answer by")));
        Assert.Contains("To be acknowledged by 12 October 2017, which has passed", later.Body(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
    }

    [Fact]
    public async Task A_file_comes_back_as_it_was_sent_and_to_be_saved()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        using var sent = await resident.SendFilesAsync(Complaining.Form, [("letter.pdf", Served.Pdf)], Complaining.Fields());
        var reference = (await resident.PageAsync(sent.Headers.Location!.ToString())).QuerySelector(".nhsuk-caption-xl").Words()["Reference ".Length..];
        using var manager = await site.SignInAsAsync("whittington-complaints");
        using var other = await site.SignInAsAsync("islington-complaints");

        using var file = await manager.GetAsync($"{Complaining.Ours}/{reference}/files/1");
        using var none = await other.GetAsync($"{Complaining.Ours}/{reference}/files/1");

        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Served.Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Its_pages_are_accessible_and_fit_their_window(int width)
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (_, reference) = await resident.ComplainAsync();
        await using var page = await browser.OpenAsync(site, width, "whittington-complaints");

        foreach (var path in new[] { "/community/complaints", Complaining.Ours, $"{Complaining.Ours}/{reference}", $"{Complaining.Ours}/{reference}/acknowledge" })
        {
            await page.GoAsync(path);
            Assert.Empty(await page.AccessibilityFaultsAsync());
            Assert.True(await page.OverflowAsync() <= 0, path);
        }

        Assert.Empty(page.Complaints);
    }
}
