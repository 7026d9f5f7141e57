using System.Net;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Signing out is asked for by a form of ours alone.</summary>
public sealed class SignOutTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Following_a_link_signs_nobody_out()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("engagement-lead");

        await visitor.PageAsync("/sign-out");

        using var response = await visitor.GetAsync("/account");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_out()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("engagement-lead");
        using var nothing = new FormUrlEncodedContent([]);

        using var response = await visitor.Client.PostAsync(new Uri("/sign-out", UriKind.Relative), nothing, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var account = await visitor.GetAsync("/account");
        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
    }

    [Fact]
    public async Task The_page_asks_and_its_button_signs_out()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("engagement-lead");

        await visitor.SendAndReadAsync(AccountHolder.CommandOf(await visitor.PageAsync("/sign-out")));

        using var response = await visitor.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}
