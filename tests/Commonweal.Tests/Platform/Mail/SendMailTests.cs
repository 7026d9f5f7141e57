using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Mail;

public sealed class SendMailTests(Sites sites) : IClassFixture<Sites>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Each_message_leaves_once_however_often_it_is_written_and_sent(Engine engine)
    {
        await using var server = new FakeMailServer();
        await using var site = await TestSite.StartAsync(sites.Databases, engine, change: s => s with { Mail = MailSettings.Parse($"smtp://127.0.0.1:{server.Port}?from=news@example.org") });

        var (first, second) = (await PutAsync(site), await PutAsync(site));
        await Task.WhenAll(SendAsync(site), SendAsync(site));
        await SendAsync(site);

        Assert.Equal((true, false), (first, second));
        var message = Assert.Single(server.Messages);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", message, StringComparison.Ordinal);
        Assert.Contains("news@example.org", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_turned_away_is_tried_again_after_a_growing_wait_and_given_up_in_the_end()
    {
        await using var server = new FakeMailServer { TurnsAway = true };
        await using var site = await TestSite.StartAsync(sites.Databases, change: s => s with { Mail = MailSettings.Parse($"smtp://127.0.0.1:{server.Port}?from=news@example.org") });
        await PutAsync(site);
        var waits = new List<TimeSpan>();

        for (var attempt = 0; attempt <= SendMail.Waits.Count; attempt++)
        {
            var before = TimeProvider.System.GetUtcNow().UtcDateTime;
            await SendAsync(site);
            waits.Add(TimeSpan.FromMinutes(Math.Floor(((await MailAsync(site)).NextAttemptAt - before).TotalMinutes)));
            await OnMailAsync(site, mails => mails.ExecuteUpdateAsync(s => s.SetProperty(m => m.NextAttemptAt, before), Cancellation));
        }

        Assert.Equal([.. SendMail.Waits, SendMail.Waits[^1]], waits);
        Assert.Equal(MailState.GivenUp, (await MailAsync(site)).State);
        Assert.NotNull((await MailAsync(site)).LastError);
    }

    [Fact]
    public async Task Without_a_server_nothing_is_sent_and_all_of_it_is_kept()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await PutAsync(site);

        await SendAsync(site);

        Assert.Equal((MailState.Waiting, 0), ((await MailAsync(site)).State, (await MailAsync(site)).Attempts));
    }

    private static async Task<bool> PutAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<Outbox>().PutAsync("one", "resident@example.org", "News", "Something happened.", "https://example.org/stop?token=1", Cancellation);
    }

    private static async Task<int> SendAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<SendMail>().SendAllAsync(Cancellation);
    }

    private static async Task<OutboxMail> MailAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>().AsNoTracking().SingleAsync(Cancellation);
    }

    private static async Task OnMailAsync(TestSite site, Func<IQueryable<OutboxMail>, Task> act)
    {
        await using var scope = site.NewScope();
        await act(scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>());
    }
}
