using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Plans;

public sealed class PlanPageTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Page = "/partnership/plans/haringey-council-transformation";

    [Fact]
    [Trait("Requirement", "COM-08")]
    public async Task A_partner_enters_which_part_of_its_plan_is_aligned()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await AlignAsync(recorder);

        Assert.Contains("One falls service", (await site.NewVisitor().PageAsync("/partnership/plans")).MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("One falls service", (await site.NewVisitor().PageAsync("/partnership/plans?asAt=2017-10-01")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_another_partners_plan_nobody_is_asked_anything()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Null((await recorder.PageAsync("/partnership/plans/uclh-cost-improvement")).QuerySelector("main form[data-command]"));
    }

    internal static Task<AngleSharp.Html.Dom.IHtmlDocument> AlignAsync(Visitor visitor) =>
        visitor.SendFormAsync(Page, [("Input.Text", "One falls service"), ("Input.How", "Same pathway as Islington’s."), .. Forms.Day("Input.On", 2, 10, 2017)]);
}
