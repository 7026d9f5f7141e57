using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Platform.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Commands;

/// <summary>A form is taken once, today, and for whom one saw when it was opened; and nothing that was typed is lost.</summary>
public sealed class CommandFilterTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/partners/haringey-council/edit";

    private const string Typed = "Words typed with care, which nobody wants to type again.";

    [Theory, BothDatabases]
    public async Task The_same_form_sent_twice_is_done_once(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var visitor = await site.SignInAsAsync("haringey-recorder");
        var form = FormOf(await visitor.PageAsync(Form));
        var before = await ActsAsync(site);

        using var first = await visitor.SendAsync(form, ("Input.Description", $"{engine} once."));
        using var second = await visitor.SendAsync(form, ("Input.Description", $"{engine} once."));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Contains("counted once", NoticeOf(await visitor.PageAsync(Form)), StringComparison.Ordinal);
        Assert.Equal(before + 1, await ActsAsync(site));
    }

    [Fact]
    public async Task A_form_that_was_sent_and_is_sent_with_other_words_is_shown_again_and_sent_anew_when_it_is_meant()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = await site.SignInAsAsync("haringey-recorder");
        const string pledge = "/community/pledges/make";
        var form = FormOf(await visitor.PageAsync(pledge));
        using var first = await visitor.SendAsync(form, ("Input.Text", Typed), ("Input.GivenBy", "Leader"));
        var before = await ActsAsync(site);

        var page = await visitor.SendAndReadAsync(form, ("Input.Text", $"Others. {Typed}"), ("Input.GivenBy", "Leader"));
        var meanwhile = await ActsAsync(site);
        using var second = await visitor.SendAsync(FormOf(page));

        Assert.Contains("You have sent this form already", page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"Others. {Typed}", ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value);
        Assert.Equal((HttpStatusCode.Redirect, before, before + 1), (second.StatusCode, meanwhile, await ActsAsync(site)));
    }

    [Fact, Trait("Requirement", "PAR-12")]
    public async Task A_form_opened_while_acting_for_one_partner_is_not_sent_as_another_and_what_was_typed_comes_back()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = await site.SignInAsAsync("islington-recorder");
        await ActForAsync(visitor, "Islington Council");
        var form = FormOf(await visitor.PageAsync("/partnership/agreements/partnership-agreement/approvals/record"));
        await ActForAsync(visitor, "Islington CCG");
        var before = await ActsAsync(site);

        var page = await visitor.SendAndReadAsync(form, ("Input.Condition", Typed));

        Assert.StartsWith("This form was opened while you were acting for Islington Council as Recorder (demonstration). You now act for Islington CCG as Recorder (demonstration).", NoticeOf(page), StringComparison.Ordinal);
        Assert.Equal(Typed, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value);
        Assert.Equal(before, await ActsAsync(site));
    }

    [Fact]
    public async Task A_form_of_a_page_read_as_at_another_day_is_not_taken()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = await site.SignInAsAsync("haringey-recorder");
        var form = FormOf(await visitor.PageAsync($"{Form}?asAt=2017-07-01"));

        var page = await visitor.SendAndReadAsync(form, ("Input.Description", Typed));

        Assert.Contains("One acts only today", NoticeOf(page), StringComparison.Ordinal);
        Assert.Equal(Typed, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value);
        Assert.DoesNotContain("asAt", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_in_a_post_that_has_ended_is_refused_with_the_day_and_one_chooses_again()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("haringey-recorder");
        var form = FormOf(await visitor.PageAsync(Form));
        await ActingTests.EndAsync(site, "tobias-lanternwood", new DateOnly(2017, 10, 31));
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2017, 11, 1);

        var page = await visitor.SendAndReadAsync(form, ("Input.Description", Typed));

        Assert.Equal("/acting", new Uri(page.Url).AbsolutePath);
        Assert.Contains("has been corrected since you chose it", NoticeOf(page), StringComparison.Ordinal);
        Assert.Contains("ended on 31 October 2017", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(Typed, await DescriptionOfAsync(site));
    }

    [Fact]
    public async Task What_was_typed_when_the_session_ended_comes_back_after_signing_in_and_choosing_whom_one_acts_for()
    {
        var time = new TimeThatMoves();
        await using var site = await TestSite.StartAsync(sites.Databases, time: time);
        using var visitor = await site.SignInAsAsync("islington-recorder");
        await ActForAsync(visitor, "Islington Council");
        var form = FormOf(await visitor.PageAsync("/partnership/partners/islington-council/edit"));
        time.Pass(TimeSpan.FromHours(9));

        var signIn = await visitor.SendAndReadAsync(form, ("Input.Description", Typed));
        Assert.Equal("/sign-in", new Uri(signIn.Url).AbsolutePath);
        var button = signIn.QuerySelector("[value='islington-recorder']")!;
        using var signedIn = await visitor.SendAsync((IHtmlFormElement)button.Closest("form")!, button);
        var question = await visitor.PageAsync(signedIn.Headers.Location!.ToString());
        var page = await visitor.SendAndReadAsync(FormOf(question), ("Holding", ActingValue(question, "Islington Council")));

        Assert.Equal("You were signed out. What you typed is back below; nothing has been sent yet.", NoticeOf(page));
        Assert.Equal(Typed, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value);
        Assert.False(page.Title!.StartsWith("Error", StringComparison.Ordinal));

        using var sent = await visitor.SendAsync(FormOf(page));
        Assert.Equal("/partnership/partners/islington-council", sent.Headers.Location!.ToString());
        Assert.Equal(0, await DraftsAsync(site));
    }

    [Fact]
    public async Task A_draft_comes_back_neither_in_another_browser_nor_to_another_person()
    {
        var time = new TimeThatMoves();
        await using var site = await TestSite.StartAsync(sites.Databases, time: time);
        using var visitor = await site.SignInAsAsync("haringey-recorder");
        var form = FormOf(await visitor.PageAsync(Form));
        time.Pass(TimeSpan.FromHours(9));
        using var kept = await visitor.SendAsync(form, ("Input.Description", Typed));
        var draft = Uri.UnescapeDataString(kept.Headers.Location!.ToString().Split("returnUrl=")[1]);

        using var elsewhere = await site.SignInAsAsync("haringey-recorder");
        Assert.DoesNotContain(Typed, (await elsewhere.PageAsync(draft)).Body!.InnerHtml, StringComparison.Ordinal);
        await visitor.SignInAsAsync("whittington-recorder");
        Assert.DoesNotContain(Typed, (await visitor.PageAsync(draft)).Body!.InnerHtml, StringComparison.Ordinal);
        await visitor.SignInAsAsync("haringey-recorder");
        Assert.Contains(Typed, (await visitor.PageAsync(draft)).Body!.InnerHtml, StringComparison.Ordinal);
        time.Pass(TimeSpan.FromHours(25));
        await visitor.SignInAsAsync("haringey-recorder");
        Assert.DoesNotContain(Typed, (await visitor.PageAsync(draft)).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(0, await DraftsAsync(site));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task What_another_site_sends_is_not_kept(string header, string value)
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = site.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Form, UriKind.Relative)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("Input.Description", Typed)]) };
        request.Headers.Add(header, value);

        using var response = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.EndsWith("/sign-in?returnUrl=%2Fpartnership%2Fpartners%2Fharingey-council%2Fedit", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_keeps_no_password_and_no_stamp_in_clear()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = site.NewVisitor();
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("Input.Description", Typed), KeyValuePair.Create("Input.NewPassword", "correct horse battery")]);
        using var response = await visitor.Client.PostAsync(new Uri(Form, UriKind.Relative), fields, TestContext.Current.CancellationToken);
        Assert.Contains("draft", response.Headers.Location!.ToString(), StringComparison.Ordinal);

        await using var scope = site.NewScope();
        var draft = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Commonweal.Platform.Commands.Draft>().SingleAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Words", draft.Contents, StringComparison.Ordinal);
        await visitor.SignInAsAsync("haringey-recorder");
        var page = await visitor.PageAsync(Uri.UnescapeDataString(response.Headers.Location!.ToString().Split("returnUrl=")[1]));
        Assert.Contains(Typed, page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("battery", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    private static async Task ActForAsync(Visitor visitor, string partner)
    {
        var question = await visitor.PageAsync("/acting");
        await visitor.SendAndReadAsync(FormOf(question), ("Holding", ActingValue(question, partner)));
    }

    private static string ActingValue(IHtmlDocument question, string partner) => question.QuerySelectorAll(".nhsuk-radios__item")
        .Single(item => item.TextContent.Contains(partner, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;

    private static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;

    private static string NoticeOf(IHtmlDocument page) => page.QuerySelector(".nhsuk-notification-banner__content")!.TextContent.Trim();

    private static async Task<int> ActsAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().CountAsync(e => e.Verb != "AccountChanged", TestContext.Current.CancellationToken);
    }

    private static async Task<int> DraftsAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<Commonweal.Platform.Commands.Draft>().CountAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> DescriptionOfAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return (await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<PartnerOrganisation>().AsNoTracking().SingleAsync(p => p.Slug == "haringey-council", TestContext.Current.CancellationToken)).Description;
    }
}
