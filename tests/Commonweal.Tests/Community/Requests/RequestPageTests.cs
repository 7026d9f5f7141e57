using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Requests;

public sealed class RequestPageTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task A_holder_that_is_told_reads_what_is_asked_and_not_who_asked()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var own = await site.SignInAsAsync("information-governance");
        using var other = await site.SignInAsAsync("north-middlesex-information");
        await own.StepAsync(reference, "tell", ("Input.To", "north-middlesex"), ("Input.Words", "They bought lifts with us."));

        var page = (await other.PageAsync($"{Asking.Ours}/{reference}")).Body();
        var api = await other.TextAsync("/api/requests");

        Assert.Contains(Asking.Name, (await own.PageAsync($"{Asking.Ours}/{reference}")).Body(), StringComparison.Ordinal);
        Assert.All(new[] { page, api }, said => Assert.Contains(Asking.Marker, said, StringComparison.Ordinal));
        Assert.All(new[] { page, api }, said => Assert.DoesNotContain("Quillfeather", said, StringComparison.Ordinal));
        Assert.All(new[] { page, api }, said => Assert.DoesNotContain("ada@example.org", said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Its_pages_are_accessible_and_fit_their_window(int width)
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        await using var page = await browser.OpenAsync(site, width, "information-governance");

        foreach (var path in new[] { Asking.Ours, $"{Asking.Ours}/{reference}", $"{Asking.Ours}/{reference}/answer", $"{Asking.Ours}/{reference}/keep", "/community/keeping" })
        {
            await page.GoAsync(path);
            Assert.Empty(await page.AccessibilityFaultsAsync());
            Assert.True(await page.OverflowAsync() <= 0, path);
        }

        Assert.Empty(page.Complaints);
    }
}
