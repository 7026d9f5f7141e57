using System.Net;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>One's own account, and nobody else's.</summary>
public sealed class AccountTests(Sites sites) : IClassFixture<Sites>
{
    [Fact, Trait("Requirement", "PAR-12")]
    public async Task It_says_who_one_is_which_posts_one_holds_and_how_one_signs_in()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = (await visitor.PageAsync("/account")).QuerySelector("main")!.TextContent;

        Assert.Contains("Yewande Brightmoor", page, StringComparison.Ordinal);
        Assert.Contains("Made up", page, StringComparison.Ordinal);
        Assert.Contains("Whittington Health, as Recorder (demonstration)", page, StringComparison.Ordinal);
        Assert.Contains("North Middlesex, as Recorder (demonstration): ended on 31 May 2017", page, StringComparison.Ordinal);
        Assert.Contains("If that was not you", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_shown_to_nobody_who_is_not_signed_in_and_kept_by_no_cache()
    {
        var site = await sites.DemonstrationAsync();
        using var stranger = site.NewVisitor();
        using var visitor = await site.SignInAsAsync("haringey-finance");

        using var refused = await stranger.GetAsync("/account");
        using var shown = await visitor.GetAsync("/account");

        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.True(shown.Headers.CacheControl!.NoStore);
    }
}
