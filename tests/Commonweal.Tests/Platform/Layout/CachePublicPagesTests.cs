using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Layout;

/// <summary>Public pages are kept for readers who are not signed in, and never show what is no longer so.</summary>
public sealed class CachePublicPagesTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/partnership/partners/whittington-health";

    [Fact]
    public async Task A_public_page_is_kept_for_the_next_reader()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        (await resident.GetAsync("/about")).Dispose();

        using var again = await resident.GetAsync("/about");

        Assert.NotNull(again.Headers.Age);
    }

    [Fact]
    public async Task After_an_act_no_reader_sees_the_older_state()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        Assert.DoesNotContain("Changed once", (await resident.PageAsync(Page)).Body());

        await recorder.FillInAsync($"{Page}/edit", ("Input.Description", "Changed once"));

        Assert.Contains("Changed once", (await resident.PageAsync(Page)).Body());
    }

    [Fact]
    public async Task What_somebody_signed_in_is_offered_is_never_shown_to_a_resident()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        using var recorder = await site.SignInAsAsync("whittington-recorder");

        Assert.NotNull((await recorder.PageAsync(Page)).QuerySelector($"a[href='{Page}/edit']"));

        var page = await resident.PageAsync(Page);
        Assert.Null(page.QuerySelector($"a[href='{Page}/edit']"));
        Assert.DoesNotContain("Yewande Brightmoor", page.QuerySelector("header").Words());
    }

    [Fact]
    public async Task Each_day_a_page_is_read_as_at_is_kept_by_itself()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.StartsWith("Affiliate", (await resident.PageAsync($"{Page}?asAt=2017-05-31")).Fact("Status"));
        Assert.StartsWith("Partner", (await resident.PageAsync($"{Page}?asAt=2017-06-01")).Fact("Status"));
    }
}
