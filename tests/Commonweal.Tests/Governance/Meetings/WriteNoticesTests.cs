using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Platform.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class WriteNoticesTests(Sites sites) : IClassFixture<Sites>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_is_new_comes_to_a_member_in_one_message_the_day_after_and_nothing_twice()
    {
        var time = new TimeThatMoves();
        await using var site = await TestSite.StartAsync(sites.Databases, time: time);
        using var secretary = await site.SignInAsAsync("board-secretary");
        await secretary.BoardTodayAsync();
        await using (var scope = site.NewScope())
        {
            await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Users.ExecuteUpdateAsync(s => s.SetProperty(a => a.Email, a => a.UserName + "@example.org"), Cancellation);
        }

        var sameDay = await WrittenAsync(site);
        time.Pass(TimeSpan.FromDays(1));
        var nextDay = await WrittenAsync(site);
        var again = await WrittenAsync(site);
        time.Pass(TimeSpan.FromDays(1));
        var dayAfter = await WrittenAsync(site);

        Assert.Empty(sameDay);
        Assert.NotEmpty(nextDay);
        Assert.Equal(nextDay.Count, nextDay.Select(m => m.Recipient).Distinct().Count());
        Assert.All(nextDay, mail =>
        {
            Assert.Equal("2 things are new in your bodies", mail.Subject);
            Assert.Contains("a meeting is called for 9 October 2017", mail.Body, StringComparison.Ordinal);
            Assert.Contains("agenda and papers for 9 October 2017 are out", mail.Body, StringComparison.Ordinal);
            Assert.Contains("/governance/meetings/wellbeing-partnership-board-2017-10-09", mail.Body, StringComparison.Ordinal);
        });
        Assert.Equal((nextDay.Count, nextDay.Count), (again.Count, dayAfter.Count));
    }

    private static async Task<List<OutboxMail>> WrittenAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<SendMail>().WriteAsync(Cancellation);
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>().AsNoTracking().Where(m => m.Key.StartsWith("notices/")).ToListAsync(Cancellation);
    }
}
