using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Engagement;

public sealed class AnswerPointTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "ENG-08")]
    public async Task A_point_is_answered_and_answered_again_and_both_stay()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var lead = await site.SignInAsAsync("engagement-lead");
        const string form = "/community/engagement/musculoskeletal-listening/points/3/answer";

        var dayless = await lead.FillInAsync(form, ("Input.Kind", "WillBeDone"), ("Input.Words", "Plain letters."));
        await lead.FillInAsync(form, [("Input.Kind", "WillBeDone"), ("Input.Words", "Plain letters."), .. PageText.On("Input.DoneBy", 1, 12, 2017)]);
        var done = await lead.FillInAsync(form, ("Input.Kind", "Done"), ("Input.Words", "Letters are plain now."), ("Input.Decision", "musculoskeletal-shift"));

        Assert.Contains("by which day", dayless.Problems()[0], StringComparison.Ordinal);
        var point = done.GetElementById("point-3").Words();
        Assert.Contains("Letters are plain now.", point, StringComparison.Ordinal);
        Assert.Contains("Before, on 9 October 2017: We will do it. Plain letters.", point, StringComparison.Ordinal);
    }
}
