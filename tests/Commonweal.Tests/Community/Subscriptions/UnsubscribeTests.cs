using System.Net;
using System.Text.RegularExpressions;
using Commonweal.Community.Subscriptions;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Community.Subscriptions;

/// <summary>From asking to stopping: a question, a button, one message a day, one click.</summary>
public sealed class UnsubscribeTests(Sites sites) : IClassFixture<Sites>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task News_comes_once_a_day_to_who_confirmed_and_stops_with_one_click(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var resident = site.NewVisitor();
        await resident.FillInAsync("/community/subscribe", ("Input.Email", "resident@example.org"), ("Input.Topic", "Decisions"));
        var token = Regex.Match((await MailsAsync(site)).Single().Body, "token=([0-9a-f]{64})").Groups[1].Value;

        await WriteAsync(site);
        Assert.Single(await MailsAsync(site));
        Assert.Equal("You will get our news", (await resident.FillInAsync($"/community/subscribe/confirm?token={token}")).Heading());
        await BackdateAsync(site);
        await WriteAsync(site);
        await WriteAsync(site);
        var digest = Assert.Single(await MailsAsync(site), m => m.Key.StartsWith("digest/", StringComparison.Ordinal));
        using var stopped = await resident.Client.PostAsync(new Uri($"/community/unsubscribe?token={token}", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]), Cancellation);

        Assert.Contains("Move musculoskeletal clinics", digest.Body, StringComparison.Ordinal);
        Assert.EndsWith(token, digest.UnsubscribeUrl, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, stopped.StatusCode);
        Assert.Contains("You will get no more of this news", await stopped.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(site));
    }

    [Theory]
    [InlineData("/community/unsubscribe?token=abc")]
    [InlineData("/community/unsubscribe")]
    public async Task A_link_that_is_cut_says_so_at_once_and_asks_for_nothing(string link)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(link);

        Assert.Equal(("This link is not whole", false), (page.Heading(), page.HasForm()));
    }

    [Fact]
    public async Task A_whole_link_that_ends_nothing_says_so()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.FillInAsync($"/community/unsubscribe?token={new string('a', Subscribe.TokenLength)}");

        Assert.Equal("There was nothing to stop", page.Heading());
    }

    /// <summary>As if it had been confirmed long ago, with nothing told since.</summary>
    private static async Task BackdateAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        var longAgo = PartnershipClock.StartOf(new DateOnly(2017, 1, 1));
        await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Subscription>().ExecuteUpdateAsync(s => s.SetProperty(x => x.ToldUntil, longAgo), Cancellation);
    }

    private static async Task WriteAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<SendMail>().WriteAsync(Cancellation);
    }

    private static async Task<List<OutboxMail>> MailsAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>().AsNoTracking().ToListAsync(Cancellation);
    }

    private static async Task<int> CountAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Subscription>().CountAsync(Cancellation);
    }
}
