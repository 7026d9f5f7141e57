using System.Net;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Tests.Platform.Identity;

namespace Commonweal.Tests.Community.Complaints;

public sealed class FollowPageTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Whoever_complained_lets_it_be_shared_adds_to_it_and_withdraws_it()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var (follow, _) = await resident.ComplainAsync();

        var shared = await resident.SendAndReadAsync((await resident.PageAsync(follow)).FormOf("Consent"));
        var added = await resident.SendAndReadAsync(shared.FormOf("Add"), ("Input.Words", "It was a Sunday."));
        var withdrawn = await resident.SendAndReadAsync(added.FormOf("Withdraw"));

        Assert.Null(shared.FormOf("Consent"));
        Assert.Contains("It was a Sunday.", added.Body(), StringComparison.Ordinal);
        Assert.Contains("Withdrawn by whoever complained", withdrawn.Body(), StringComparison.Ordinal);
        Assert.Empty(withdrawn.QuerySelectorAll("main form[data-command]"));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Whoever_complained_takes_their_consent_back()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var (follow, _) = await resident.ComplainAsync();
        var shared = await resident.SendAndReadAsync((await resident.PageAsync(follow)).FormOf("Consent"));

        var page = await resident.SendAndReadAsync(shared.FormOf("StopSharing"));

        Assert.Contains("May no longer be shared", page.Body(), StringComparison.Ordinal);
        Assert.NotNull(page.FormOf("Consent"));
        Assert.Null(page.FormOf("StopSharing"));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Consent_that_was_taken_back_does_not_come_back_for_whoever_reads_what_was_known_before()
    {
        var time = new TimeThatMoves();
        await using var site = await TestSite.StartAsync(sites.Databases, time: time);
        using var resident = site.NewVisitor();
        var (follow, reference) = await resident.ComplainAsync(("Input.Share", "Yes"));
        using var trust = await site.SignInAsAsync("whittington-complaints");
        await trust.HandleAsync(reference, "acknowledge", ("Input.Words", "It has come."));
        await trust.HandleAsync(reference, "route", ("Input.To", "islington-council"), ("Input.Lead", "Ours"), ("Input.Words", "It sends the carers."));
        var day = time.GetUtcNow();
        time.Pass(TimeSpan.FromDays(2));
        using var council = await site.SignInAsAsync("islington-complaints");
        var page = $"{Complaining.Ours}/{reference}";
        using var shared = await council.GetAsync($"{page}?knownAt={day:yyyy-MM-dd}");

        await resident.SendAndReadAsync((await resident.PageAsync(follow)).FormOf("StopSharing"));

        using var now = await council.GetAsync(page);
        using var then = await council.GetAsync($"{page}?knownAt={day:yyyy-MM-dd}");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (shared.StatusCode, now.StatusCode, then.StatusCode));
    }

    [Fact]
    public async Task Nothing_added_is_said_beside_the_box()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var (follow, _) = await resident.ComplainAsync();

        var page = await resident.SendAndReadAsync((await resident.PageAsync(follow)).FormOf("Add"), ("Input.Words", " "));

        Assert.Equal("Say it in words.", page.ProblemAt("Input.Words"));
    }

    [Fact]
    public async Task Script_in_the_words_is_shown_as_words_and_the_page_is_kept_nowhere()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var (follow, _) = await resident.ComplainAsync(("Input.Words", "<script>alert(1)</script>"));

        using var response = await resident.GetAsync(follow);
        var page = await resident.PageAsync(follow);

        Assert.Contains("<script>alert(1)</script>", page.MainText(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main script"));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Another_code_has_no_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await resident.GetAsync("/community/complaints/follow/aaaaaa-aaaaaa-aaaaaa-aaaaaa");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>The resident's journey (9): complain, be heard, and be answered by two organisations together.</summary>
    [Fact]
    [Trait("Requirement", "CMP-01")]
    [Trait("Requirement", "CMP-02")]
    [Trait("Requirement", "LAW-30")]
    public async Task A_resident_complains_in_the_browser_and_is_answered_by_two_organisations_together()
    {
        var site = await sites.DemonstrationAsync();
        await using var resident = await browser.OpenAsync(site, 360);
        await resident.GoAsync("/community/complaints");
        await resident.FollowAsync(resident.Page.Locator("main a:has-text('Make a complaint')"));
        await resident.Page.FillAsync("[name='Input.Words']", "The hospital sent me home on Friday and no carer came until Monday.");
        await resident.Page.CheckAsync("[name='Input.Subject'][value='NotKnown']");
        await resident.Page.CheckAsync("[name='Input.Share'][value='No']");
        await resident.Page.CheckAsync("[name='Input.Means'][value='ThisPage']");
        Assert.Empty(await resident.AccessibilityFaultsAsync());
        await resident.FollowAsync(resident.Page.Locator("main button:has-text('Send the complaint')"));
        await resident.Page.WaitForSelectorAsync("h1:has-text('Your complaint')");
        var reference = (await resident.Page.InnerTextAsync(".nhsuk-caption-xl")).Replace("Reference ", "", StringComparison.Ordinal);
        using var trust = await site.SignInAsAsync("whittington-complaints");
        using var council = await site.SignInAsAsync("islington-complaints");

        await trust.HandleAsync(reference, "acknowledge", ("Input.Words", "We are sorry. It has come."));
        var refused = await trust.PageAsync($"{Complaining.Ours}/{reference}/route");
        await trust.HandleAsync(reference, "ask-consent", ("Input.Words", "May Islington Council see it? It sends the carers."));
        await resident.Page.ReloadAsync();
        await resident.FollowAsync(resident.Page.Locator("main button:has-text('Yes, they may share it')"));
        await resident.Page.WaitForSelectorAsync("text=The organisations may now share it");
        await trust.HandleAsync(reference, "route", ("Input.To", "islington-council"), ("Input.Lead", "Ours"), ("Input.Words", "It sends the carers."));
        await trust.HandleAsync(reference, "plan", [("Input.Words", "Both look into it."), .. Forms.Day("Input.AnswerBy", 30, 11, 2017)]);
        var waiting = await trust.PageAsync($"{Complaining.Ours}/{reference}/answer");
        await council.HandleAsync(reference, "part", ("Input.Words", "The list of Friday was never read."));
        await trust.HandleAsync(reference, "answer", ("Input.Words", "We sent the list late and the council did not read it. Both have changed that."));
        await trust.HandleAsync(reference, "lesson", ("Input.Words", "Told to both teams."), ("Input.Lesson", "Lists of people going home are read on Fridays too."));
        await resident.Page.ReloadAsync();

        Assert.Contains("before whoever complained has said that it may be shared", refused.Errors(), StringComparison.Ordinal);
        Assert.Contains("is still awaited", waiting.Errors(), StringComparison.Ordinal);
        var read = await resident.Page.InnerTextAsync("main");
        Assert.Contains("Both have changed that.", read, StringComparison.Ordinal);
        Assert.Contains("Ombudsman", read, StringComparison.Ordinal);
        Assert.DoesNotContain("The list of Friday was never read.", read, StringComparison.Ordinal);
        Assert.Empty(await resident.AccessibilityFaultsAsync());
        Assert.True(await resident.OverflowAsync() <= 0);
        await resident.GoAsync("/community/complaints");
        Assert.Contains("Lists of people going home are read on Fridays too.", await resident.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(resident.Complaints);
    }
}
