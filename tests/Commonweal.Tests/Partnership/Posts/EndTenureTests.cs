using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class EndTenureTests(Sites sites) : IClassFixture<Sites>
{
    private const string Post = "/partnership/joint-posts/diabetes-lead";

    [Theory]
    [InlineData("OnADay", true)]
    [InlineData("EnteredByMistake", false)]
    [Trait("Requirement", "LEA-01")]
    public async Task A_holder_leaves_or_never_held_the_post(string how, bool wasHeld)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        await HoldTests.HoldAsync(recorder, "haringey-council", "marcin-applewhite", 2);
        var end = (await recorder.PageAsync(Post)).QuerySelectorAll("a").Single(a => a.TextContent == "End or take back").GetAttribute("href")!;

        await recorder.SendFormAsync(end, [("Input.How", how), ("Input.Why", "Left. Minute 9."), .. Forms.Day("Input.LastDay", 5, 10, 2017)]);

        Assert.Contains("Nobody on record", (await recorder.PageAsync(Post)).MainText(), StringComparison.Ordinal);
        Assert.Equal(wasHeld, (await recorder.PageAsync($"{Post}?asAt=2017-10-04")).MainText().Contains("Marcin Applewhite", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_last_day_or_a_reason_nothing_ends()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var end = (await director.PageAsync("/partnership/joint-posts/pooled-fund-manager-learning-disabilities")).QuerySelectorAll("a").Single(a => a.TextContent == "End or take back").GetAttribute("href")!;

        var errors = (await director.SendFormAsync(end, ("Input.How", "OnADay"), ("Input.LastDay.Day", ""), ("Input.LastDay.Month", ""), ("Input.LastDay.Year", ""), ("Input.Why", ""))).Errors();

        Assert.Contains("Say why, and where it is minuted", errors, StringComparison.Ordinal);
    }
}
