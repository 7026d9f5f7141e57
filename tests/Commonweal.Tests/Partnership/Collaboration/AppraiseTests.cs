using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Collaboration;

namespace Commonweal.Tests.Partnership.Collaboration;

public sealed class AppraiseTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/collaboration/forms/appraise";

    [Fact]
    [Trait("Requirement", "LAD-06")]
    public async Task A_finding_counts_in_place_of_the_earlier_and_the_day_before_it_the_earlier_still_stands()
    {
        var site = await TestSite.StartAsync(sites.Databases);
        await using var running = site;
        using var director = await site.SignInAsAsync("programme-director");

        var page = await AppraiseAsync(director, "Partly", "Some contracts are held by one body.", 9);

        Assert.Contains("Some contracts are held by one body.", page.Body(), StringComparison.Ordinal);
        Assert.Equal("6 forms against 8 criteria: 6 of 48 answers are given, and 42 are still to be appraised.", page.QuerySelector(".cw-lead").Words());
        await AppraiseAsync(director, "No", "None is, after all.", 9);
        var last = await director.PageAsync("/partnership/collaboration/forms");
        Assert.Contains("None is, after all.", last.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Some contracts are held by one body.", last.Body(), StringComparison.Ordinal);
        Assert.Contains("5 of 48 answers", (await director.PageAsync("/partnership/collaboration/forms?asAt=2017-10-08")).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAD-06")]
    public async Task Without_a_finding_of_a_day_to_come_or_by_a_partner_it_is_refused()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        Assert.StartsWith(new AppraisalNeedsFinding().Sentence, (await AppraiseAsync(director, "Yes", "", 9)).Problems()[0], StringComparison.Ordinal);
        Assert.Contains("today or earlier", (await AppraiseAsync(director, "Yes", "It does.", 10)).ProblemAt("Input.On"), StringComparison.Ordinal);
        Assert.Contains("This is entered by the partnership's own team", (await recorder.PageAsync(Form)).Body(), StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> AppraiseAsync(Visitor visitor, string meets, string finding, int day)
    {
        var page = await visitor.PageAsync(Form);
        var (form, criterion) = (page.QuerySelectorAll("select[name='Input.Form'] option")[1], page.QuerySelectorAll("select[name='Input.Criterion'] option")[^1]);
        return await visitor.SendAndReadAsync(page.Form(), [("Input.Form", form.GetAttribute("value")!), ("Input.Criterion", criterion.GetAttribute("value")!),
            ("Input.Meets", meets), ("Input.Finding", finding), .. PageText.On("Input.On", day, 10, 2017)]);
    }
}
