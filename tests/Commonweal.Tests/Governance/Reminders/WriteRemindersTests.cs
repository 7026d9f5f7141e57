using Commonweal.Platform.Mail;
using Commonweal.Tests.Governance.Decisions;
using Commonweal.Tests.Governance.Meetings;

namespace Commonweal.Tests.Governance.Reminders;

public sealed class WriteRemindersTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-14")]
    public async Task A_member_gets_one_message_a_day_with_papers_actions_and_matters_in_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var way = await new OnItsWay(site).ReadyAsync("A matter among others");
        await way.CallAsync();
        using var second = await new OnItsWay(site).ReadyAsync("Another matter");
        await second.CallAsync();
        await Members.EachHasAnAddressAsync(site);

        var mails = await Members.WrittenOnAsync(site, new DateOnly(2017, 10, 10));

        Assert.Equal(mails.Count, mails.Select(m => m.Recipient).Distinct().Count());
        var mail = mails.First(m => m.Body.Contains("Your view is awaited: A matter among others", StringComparison.Ordinal));
        Assert.Contains("Your view is awaited: Another matter", mail.Body, StringComparison.Ordinal);
        Assert.EndsWith("things for you", mail.Subject, StringComparison.Ordinal);
        Assert.Equal(mails.Count, (await Members.WrittenOnAsync(site, new DateOnly(2017, 10, 10))).Count);
    }

    [Fact]
    [Trait("Requirement", "DEC-14")]
    public async Task Members_are_told_once_that_papers_are_out()
    {
        const string meeting = "/governance/meetings/wellbeing-partnership-board-2017-10-23";
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var secretary = await site.SignInAsAsync("board-secretary");
        await secretary.ActAsync(meeting, "step", ("Kind", "Published"));
        await Members.EachHasAnAddressAsync(site);

        var mails = await Members.WrittenOnAsync(site, new DateOnly(2017, 10, 10));
        Assert.NotEmpty(mails);
        Assert.All(mails, m => Assert.Contains("Papers are out", m.Body, StringComparison.Ordinal));
        Assert.Equal(mails.Count, (await Members.WrittenOnAsync(site, new DateOnly(2017, 10, 11))).Count);
    }

    [Fact]
    [Trait("Requirement", "DEC-14")]
    public async Task Whoever_holds_an_action_is_told_a_week_before_it_is_due_and_when_its_day_has_passed()
    {
        const string meeting = "/governance/meetings/wellbeing-partnership-board-2017-10-23";
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var secretary = await site.SignInAsAsync("board-secretary");
        await secretary.ActAsync(meeting, "actions/set", [("Text", "Count the beds"), ("Owner", "Accountable Officer, Haringey CCG"), .. Day(6, 11)]);
        await Members.EachHasAnAddressAsync(site);

        Assert.DoesNotContain(await Members.WrittenOnAsync(site, new DateOnly(2017, 10, 29)), IsOfAction);
        Assert.Contains("Your action is due on 6 November 2017: Count the beds", Assert.Single(await Members.WrittenOnAsync(site, new DateOnly(2017, 10, 30)), IsOfAction).Body, StringComparison.Ordinal);
        Assert.Equal(2, (await Members.WrittenOnAsync(site, new DateOnly(2017, 11, 7))).Count(IsOfAction));
    }

    private static (string, string)[] Day(int day, int month) => [("Due.Day", $"{day}"), ("Due.Month", $"{month}"), ("Due.Year", "2017")];

    private static bool IsOfAction(OutboxMail mail) => mail.Body.Contains("Count the beds", StringComparison.Ordinal);
}
