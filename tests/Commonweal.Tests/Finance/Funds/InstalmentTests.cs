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
    public async Task More_paid_in_than_was_agreed_is_asked_for_a_reason_which_stands_on_it()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var asked = await PayAsync(manager, "90,000,000", 9, "Too much", "haringey-council");
        await manager.SendAndReadAsync(asked.Form(), ("AboveBecause", "A grant that the group passes on"));
        var entry = await manager.PageAsync($"{FundPageTests.Fund}/journal/{await manager.NewestAsync()}");

        Assert.Contains("With this, Haringey Council has paid in", asked.ProblemAt("AboveBecause"), StringComparison.Ordinal);
        Assert.Contains("Posted all the same, because: A grant that the group passes on", entry.Fact("Why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_and_what_has_not_come_yet_is_refused()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new SumIsNought().Sentence, (await PayAsync(manager, "0", 9)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new PostedAhead(new(2017, 10, 10)).Sentence, (await PayAsync(manager, "5", 10)).Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> PayAsync(Visitor manager, string sum, int day, string reference = "Q3 and Q4", string partner = "haringey-ccg") => manager.SendFormAsync(
        $"{FundPageTests.Fund}/instalment",
        [("Input.Partner", partner), ("Input.Sum", sum), .. Forms.Day("Input.On", day, 10, 2017), ("Input.Reference", reference), ("Input.Words", "Third and fourth instalments")]);
}
