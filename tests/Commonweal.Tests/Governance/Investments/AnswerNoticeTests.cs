using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class AnswerNoticeTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-03")]
    public async Task A_partner_that_was_asked_finds_it_on_today_and_answers_for_itself()
    {
        var site = await sites.DemonstrationAsync();
        using var officer = await site.SignInAsync("shared-accountable-officer", "Haringey");
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        await officer.SendFormAsync("/governance/investments/falls-service-second-phase/bring", [.. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "Board, item 3"), ("Input.Partners", "whittington-health"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)]);

        var today = await recorder.PageAsync("/today");
        var page = await recorder.SendFormAsync("/governance/investments/falls-service-second-phase/answer", ("Input.Kind", "NoEffect"), ("Input.Words", "None of our beds"));

        Assert.Contains("would mean for Whittington Health", today.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("would mean for Whittington Health", (await recorder.PageAsync("/today")).MainText(), StringComparison.Ordinal);
        Assert.Equal("No effect", page.Table("What it would mean for each partner").Cell("Whittington Health", "Answer"));
    }
}
