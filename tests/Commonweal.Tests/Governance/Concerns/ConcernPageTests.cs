using System.Net;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Concerns;

public sealed class ConcernPageTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "MON-02")]
    public async Task Story_5_two_raise_it_with_evidence_the_subject_answers_a_change_is_seen_and_it_is_closed_without_a_vote()
    {
        var site = await sites.DemonstrationAsync();
        using var raiser = await site.RaiserAsync();
        using var second = await site.SignInAsAsync("islington-chief-executive");
        using var subject = await site.SignInAsAsync("whittington-chief-executive");

        var address = await raiser.RaiseAsync("whittington-health", ("Input.With", "islington-council"));
        await second.StepAsync(address, "stand-behind", ("Input.Words", "We saw the same."));
        await raiser.StepAsync(address, "serve", [("Input.Words", "Please answer."), .. Forms.Day("Input.AnswerBy", 30, 10, 2017)]);
        await subject.StepAsync(address, "answer", ("Input.Words", "The figures are open from today."));
        await second.StepAsync(address, "review", ("Input.IsChanged", "Yes"), ("Input.Words", "They are."));
        var page = await raiser.StepAsync(address, "close", ("Input.Words", "Nothing is left of it."));

        Assert.Equal(
            ["Raised", "Stood behind it", "Served", "Answered", "Reviewed", "Closed"],
            page.QuerySelectorAll(".cw-steps h3").Select(h => h.FirstChild!.TextContent.Trim()));
        Assert.Contains("The approach has changed.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Nothing: it is closed.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal(6, (await CsvFile.ReadAsync(subject, $"{address}?format=csv")).Rows.Count);
    }

    [Fact]
    [Trait("Requirement", "MON-01")]
    public async Task A_party_gets_the_evidence_back_as_it_came_and_to_be_saved()
    {
        var site = await sites.DemonstrationAsync();
        using var raiser = await site.RaiserAsync();
        var address = await raiser.RaiseAndServeAsync();
        using var subject = await site.SignInAsAsync("whittington-chief-executive");

        using var response = await subject.GetAsync($"{address}/evidence/1");

        Assert.Equal(("attachment", "private, no-store"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Headers.CacheControl!.ToString().Replace("no-store, private", "private, no-store", StringComparison.Ordinal)));
        Assert.Equal(Served.Pdf, await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    [Trait("Requirement", "MON-03")]
    public async Task The_named_officer_of_a_party_finds_it_and_takes_no_step()
    {
        var site = await sites.DemonstrationAsync();
        using var raiser = await site.RaiserAsync();
        var address = await raiser.RaiseAndServeAsync("uclh");
        using var officer = await site.SignInAsAsync("information-governance");

        var page = await officer.PageAsync(address);

        Assert.Contains("The answer of UCLH is awaited.", page.MainText(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a.nhsuk-button"));
    }

    [Fact]
    public async Task As_at_an_earlier_day_there_was_none()
    {
        using var raiser = await (await sites.DemonstrationAsync()).RaiserAsync();
        var address = await raiser.RaiseAsync();

        using var response = await raiser.GetAsync($"{address}?asAt=2017-10-08");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task It_is_accessible_and_fits_its_window(int width)
    {
        var site = await sites.DemonstrationAsync();
        using var raiser = await site.RaiserAsync();
        var address = await raiser.RaiseAndServeAsync();
        await using var page = await browser.OpenAsync(site, width, "whittington-chief-executive");

        foreach (var path in new[] { address, $"{address}/steps/answer" })
        {
            await page.GoAsync(path);
            Assert.Empty(await page.AccessibilityFaultsAsync());
            Assert.True(await page.OverflowAsync() <= 0);
        }

        Assert.Empty(page.Complaints);
        Assert.Contains(ConcernState.Served.InWords(), await (await page.Page.GotoAsync(site.Address + address))!.TextAsync(), StringComparison.Ordinal);
    }
}
