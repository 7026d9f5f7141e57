using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class EndLoanTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LEA-05")]
    public async Task The_lender_ends_what_it_lends_and_the_list_still_tells_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        await LendTests.LendAsync(recorder, "haringey-council", "uclh", "0.25");

        await recorder.SendFormAsync("/partnership/joint-posts/secondments/a-quarter-of-an-analyst/end", [("Input.How", "OnADay"), ("Input.Why", "The work is done."), .. Forms.Day("Input.LastDay", 5, 10, 2017)]);

        var row = (await recorder.PageAsync("/partnership/joint-posts")).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("A quarter of an analyst", StringComparison.Ordinal)).TextContent;
        Assert.Contains("Ended", row, StringComparison.Ordinal);
        Assert.Contains("5 October 2017", row, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public async Task Nobody_ends_what_another_lends()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/partnership/joint-posts/secondments/programme-team-loan/end", [("Input.How", "EnteredByMistake"), ("Input.Why", "We would rather not.")]);

        Assert.Contains("speaks for itself", page.Errors(), StringComparison.Ordinal);
    }
}
