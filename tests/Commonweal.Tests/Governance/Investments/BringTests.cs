using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Investments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class BringTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-03")]
    public async Task A_notice_is_given_once_and_others_are_asked()
    {
        var site = await sites.DemonstrationAsync();
        using var officer = await site.SignInAsync("shared-accountable-officer", "Haringey");
        const string form = "/governance/investments/falls-service-second-phase/bring";
        (string, string)[] notice = [.. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "Board, item 3"), ("Input.Partners", "whittington-health"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)];

        var page = await officer.SendFormAsync(form, notice);

        Assert.Equal("No answer yet; asked for by 30 October 2017", page.Table("What it would mean for each partner").Cell("Whittington Health", "Answer"));
        Assert.Contains(new BroughtAlready(new(2017, 10, 9)).Sentence, (await officer.SendFormAsync(form, notice)).Errors(), StringComparison.Ordinal);
    }
}
