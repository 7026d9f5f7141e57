using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class InstalmentTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-10")]
    public async Task What_a_partner_pays_in_is_posted_and_less_is_left_to_pay()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await PayAsync(manager, "3,412,500", 9);

        Assert.Equal("£0", page.Table("Contributions of 2017/18").Cell("Haringey CCG", "Still to pay in"));
    }

    [Fact]
    public async Task Nothing_and_what_has_not_come_yet_is_refused()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new SumIsNought().Sentence, (await PayAsync(manager, "0", 9)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new PostedAhead(new(2017, 10, 10)).Sentence, (await PayAsync(manager, "5", 10)).Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> PayAsync(Visitor manager, string sum, int day) => manager.SendFormAsync(
        $"{FundPageTests.Fund}/instalment",
        [("Input.Partner", "haringey-ccg"), ("Input.Sum", sum), .. Forms.Day("Input.On", day, 10, 2017), ("Input.Reference", "Q3 and Q4"), ("Input.Words", "Third and fourth instalments")]);
}
