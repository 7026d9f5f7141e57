using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>One person may hold posts at several partners: whom they act for is chosen, said on every page, and checked.</summary>
public sealed class ActingTests(Sites sites) : IClassFixture<Sites>
{
    [Fact, Trait("Requirement", "PAR-12")]
    public async Task Who_holds_one_post_acts_in_it_without_being_asked()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await visitor.PageAsync("/");

        Assert.Contains("acting for Haringey Council as Recorder", OneLine(page.QuerySelector(".cw-context__acting")!.TextContent), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "PAR-12")]
    public async Task Who_holds_posts_at_several_partners_is_asked_for_whom_and_may_change_it()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("shared-accountable-officer");
        var question = await visitor.PageAsync("/acting?returnUrl=%2Fpartnership%2Fpeople");
        Assert.Equal(["Haringey CCG, as Accountable Officer (demonstration)", "Islington CCG, as Accountable Officer (demonstration)"], question.QuerySelectorAll(".nhsuk-radios__label").Select(l => l.TextContent.Trim()));

        using var response = await visitor.SendAsync(FormOf(question), ("Holding", ValueOf(question, "Islington CCG")));

        Assert.Equal("/partnership/people", response.Headers.Location!.ToString());
        Assert.Contains("acting for Islington CCG", OneLine((await visitor.PageAsync("/")).QuerySelector(".cw-context__acting")!.TextContent), StringComparison.Ordinal);

        var again = await visitor.PageAsync("/acting");
        await visitor.SendAndReadAsync(FormOf(again), ("Holding", ValueOf(again, "Haringey CCG")));
        Assert.Contains("acting for Haringey CCG", OneLine((await visitor.PageAsync("/")).QuerySelector(".cw-context__acting")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_nobody_is_an_error_at_the_question()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("shared-accountable-officer");

        var page = await visitor.SendAndReadAsync(FormOf(await visitor.PageAsync("/acting")));

        Assert.Equal("Choose whom you act for", page.QuerySelector(".nhsuk-error-summary a")!.TextContent);
    }

    [Fact]
    public async Task Another_persons_post_cannot_be_chosen()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = await site.SignInAsAsync("shared-accountable-officer");
        var theirs = await HoldingAsync(site, "tobias-lanternwood");

        var page = await visitor.SendAndReadAsync(FormOf(await visitor.PageAsync("/acting")), ("Holding", $"{theirs.Id}"));

        Assert.Contains(new NotYourPost().Sentence, page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_holds_no_post_today_is_signed_in_and_told_that_they_act_for_nobody_and_why()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("former-finance");

        var page = await visitor.PageAsync("/acting");

        Assert.Equal("You act for nobody today", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("ended on 31 August 2017", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The recorder of your organisation can enter your post", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_is_asked_for_whom_they_act()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await visitor.GetAsync("/acting");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/sign-in?returnUrl=%2Facting", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_post_that_ended_is_refused_at_the_act_with_the_day_and_who_could_mend_it(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var held = await HoldingAsync(site, "yewande-brightmoor", ended: true);
        await using var scope = site.NewScope();

        var outcome = await scope.ServiceProvider.GetRequiredService<CheckStanding>().ExecuteAsync(
            new Standing { IsSignedIn = true, PersonId = held.PersonId, HoldingId = held.Id, Post = "Recorder" }, TestContext.Current.CancellationToken);

        Assert.Equal(new PostEnded("Recorder (demonstration)", "North Middlesex", new DateOnly(2017, 5, 31)), outcome.Refusal);
        Assert.Contains("The recorder of North Middlesex", outcome.Refusal!.WhoCouldMend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_ends_while_its_holder_is_signed_in_is_left_when_the_account_is_next_looked_at()
    {
        var time = new TimeThatMoves();
        await using var site = await TestSite.StartAsync(sites.Databases, time: time);
        using var visitor = await site.SignInAsAsync("whittington-finance");
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2017, 12, 1);
        await EndAsync(site, "ngozi-featherlow", new DateOnly(2017, 10, 31));
        Assert.Contains("acting for Whittington Health", OneLine((await visitor.PageAsync("/")).QuerySelector(".cw-context__acting")!.TextContent), StringComparison.Ordinal);

        time.Pass(TimeSpan.FromMinutes(6));

        Assert.Contains("acting for nobody", OneLine((await visitor.PageAsync("/")).QuerySelector(".cw-context__acting")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_post_chosen_among_several_is_kept_when_the_account_is_looked_at_again()
    {
        var time = new TimeThatMoves();
        await using var site = await TestSite.StartAsync(sites.Databases, time: time);
        using var visitor = await site.SignInAsAsync("shared-accountable-officer");
        var question = await visitor.PageAsync("/acting");
        await visitor.SendAndReadAsync(FormOf(question), ("Holding", ValueOf(question, "Islington CCG")));

        time.Pass(TimeSpan.FromMinutes(6));

        Assert.Contains("acting for Islington CCG", OneLine((await visitor.PageAsync("/")).QuerySelector(".cw-context__acting")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_is_a_form_and_ends_the_session()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var page = await visitor.PageAsync("/");
        var cookie = visitor.Cookies.GetCookieHeader(visitor.Client.BaseAddress!);

        using var response = await visitor.SendAsync((IHtmlFormElement)page.QuerySelector("form[action='/sign-out']")!);

        Assert.Equal("/", response.Headers.Location!.ToString());
        Assert.Contains("commonweal=", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("commonweal=", visitor.Cookies.GetCookieHeader(visitor.Client.BaseAddress!), StringComparison.Ordinal);
    }

    internal static async Task EndAsync(TestSite site, string person, DateOnly lastDay)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var held = await HoldingAsync(site, person);
        context.Attach(held);
        held.SupersededAt = DateTime.SpecifyKind(new DateTime(2017, 10, 31), DateTimeKind.Utc);
        context.Add(new PostHolding { PostId = held.PostId, PersonId = held.PersonId, From = held.From, FromIsStated = true, To = lastDay, KnownFrom = held.SupersededAt.Value, Provenance = Provenance.OfAnAct() });
        context.Act = new Act(Actor.System, "EndPost", "/", "Ended.");
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<PostHolding> HoldingAsync(TestSite site, string person, bool ended = false)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        return await context.Set<PostHolding>().IgnoreQueryFilters().AsNoTracking()
            .Where(h => context.Set<Person>().Any(p => p.Id == h.PersonId && p.Slug == person) && (h.To != null) == ended)
            .FirstAsync(TestContext.Current.CancellationToken);
    }

    private static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form")!;

    private static string ValueOf(IHtmlDocument page, string label) => page.QuerySelectorAll(".nhsuk-radios__item")
        .Single(item => item.TextContent.Contains(label, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;

    private static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
