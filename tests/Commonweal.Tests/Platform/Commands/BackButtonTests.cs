using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Community.Requests;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Community.Complaints;
using Commonweal.Tests.Community.Requests;
using Commonweal.Tests.Finance.Funds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Commonweal.Tests.Governance.InTheBrowser;

namespace Commonweal.Tests.Platform.Commands;

/// <summary>Back in the browser, and the same form sent again: it was sent once.</summary>
public sealed class BackButtonTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Requirement", "CMP-01")]
    public async Task A_complaint_is_made_once_and_shows_its_code_again(bool javaScript)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var resident = await browser.OpenAsync(site, javaScript: javaScript);
        var first = await SendAsync(resident, Complaining.Form, Complaining.Fields());
        var address = resident.Page.Url;

        var second = await AgainAsync(resident, Complaining.Fields());

        Assert.Equal((address, 1), (resident.Page.Url, await CountAsync<Complaint>(site)));
        Assert.Contains(address.Split('/')[^1], first, StringComparison.Ordinal);
        Assert.Contains(address.Split('/')[^1], second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Requirement", "LAW-29")]
    public async Task Information_is_asked_for_once_and_the_reference_is_told_again(bool javaScript)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var resident = await browser.OpenAsync(site, javaScript: javaScript);
        var first = await SendAsync(resident, Asking.Form, Asking.Fields());

        var second = await AgainAsync(resident, Asking.Fields());

        Assert.Equal((first, 1), (second, await CountAsync<InformationRequest>(site)));
    }

    [Fact]
    public async Task A_pledge_is_made_once_and_its_page_says_that_it_was_sent_twice()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var recorder = await browser.OpenAsync(site, signIn: "haringey-recorder");
        var before = await CountAsync<Commonweal.Domain.Community.Pledges.Pledge>(site);
        (string, string)[] pledge = [("Input.Text", "We will mend the lift."), ("Input.GivenBy", "Leader of the council")];
        await SendAsync(recorder, "/community/pledges/make", pledge);

        var second = await AgainAsync(recorder, pledge);

        Assert.Equal(before + 1, await CountAsync<Commonweal.Domain.Community.Pledges.Pledge>(site));
        Assert.Contains("sent twice, and counted once", await recorder.Page.InnerTextAsync(".nhsuk-notification-banner"), StringComparison.Ordinal);
        Assert.Contains("We will mend the lift.", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Budget_is_moved_once()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var manager = await browser.OpenAsync(site, signIn: "haringey-finance");
        await ActAsAsync(manager, "Pooled fund manager");
        (string, string)[] move = [("Input.From", "contingency"), ("Input.To", "continuing-care"), ("Input.Sum", "1,000"), ("Input.Words", "More visits")];
        var first = await SendAsync(manager, $"{FundPageTests.Fund}/move", move);

        var second = await AgainAsync(manager, move);

        Assert.Contains("£299,000", first, StringComparison.Ordinal);
        Assert.Contains("£299,000", second, StringComparison.Ordinal);
        Assert.Contains("sent twice, and counted once", await manager.Page.InnerTextAsync(".nhsuk-notification-banner"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_after_going_back_is_not_lost_and_is_sent_when_it_is_meant()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var resident = await browser.OpenAsync(site);
        await SendAsync(resident, Complaining.Form, Complaining.Fields());

        var asked = await AgainAsync(resident, Complaining.Fields(("Input.Words", "And the lift stood still.")));
        var typed = await resident.Page.InputValueAsync("[name='Input.Words']");
        await FillAsync(resident);

        Assert.Contains("You have sent this form already", asked, StringComparison.Ordinal);
        Assert.Equal(("And the lift stood still.", 2), (typed, await CountAsync<Complaint>(site)));
    }

    /// <summary>The browser puts back what was typed, or it is typed again: it is the same either way.</summary>
    private static async Task<string> AgainAsync(BrowserPage person, (string, string)[] fields)
    {
        await person.Page.GoBackAsync();
        return await FillAsync(person, fields);
    }

    private static async Task<int> CountAsync<T>(TestSite site) where T : class
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).CountAsync(Cancellation);
    }
}
