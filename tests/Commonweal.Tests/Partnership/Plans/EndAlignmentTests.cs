using Commonweal.Domain.Foundation;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Plans;

public sealed class EndAlignmentTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("OnADay", true)]
    [InlineData("EnteredByMistake", false)]
    [Trait("Requirement", "COM-08")]
    public async Task A_part_is_aligned_no_longer_or_never_was(string how, bool was)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        var page = await PlanPageTests.AlignAsync(recorder);
        var end = page.QuerySelectorAll("a").Single(a => a.TextContent == "End or take back").GetAttribute("href")!;

        await recorder.SendFormAsync(end, [("Input.How", how), ("Input.Why", "Two pathways after all."), .. Forms.Day("Input.LastDay", 5, 10, 2017)]);

        Assert.DoesNotContain("One falls service", (await recorder.PageAsync("/partnership/plans")).MainText(), StringComparison.Ordinal);
        Assert.Equal(was, (await recorder.PageAsync("/partnership/plans?asAt=2017-10-04")).MainText().Contains("One falls service", StringComparison.Ordinal));
        Assert.Equal(was, (await recorder.PageAsync(PlanPageTests.Page)).MainText().Contains("5 October 2017", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "COM-08")]
    public async Task It_does_not_end_before_it_was_aligned()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        var end = (await PlanPageTests.AlignAsync(recorder)).QuerySelectorAll("a").Single(a => a.TextContent == "End or take back").GetAttribute("href")!;

        var page = await recorder.SendFormAsync(end, [("Input.How", "OnADay"), ("Input.Why", "Too early."), .. Forms.Day("Input.LastDay", 1, 10, 2017)]);

        Assert.Contains(new EndsBeforeItsFirstDay(new(2017, 10, 2)).Sentence, page.Errors(), StringComparison.Ordinal);
    }
}
