using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Workforce;

public sealed class TakeBackTrainingTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "WFO-03")]
    public async Task A_count_entered_by_mistake_is_taken_back_by_whose_people_they_are()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        await TrainTests.CountAsync(recorder, "haringey-council", "41");

        var address = (await recorder.PageAsync("/partnership/workforce")).QuerySelector("a[href$='/take-back']")!.GetAttribute("href")!;
        Assert.Contains("Say what was wrong", (await recorder.SendFormAsync(address, [("Input.Why", "")])).Errors(), StringComparison.Ordinal);
        await recorder.SendFormAsync(address, [("Input.Why", "Counted twice.")]);

        Assert.DoesNotContain("Falls", (await recorder.PageAsync("/partnership/workforce")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_of_a_paper_cannot_be_taken_back_by_a_partner()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("A paper says this", (await recorder.SendFormAsync("/partnership/workforce/training/1/take-back", [("Input.Why", "Too many.")])).Errors(), StringComparison.Ordinal);
    }
}
