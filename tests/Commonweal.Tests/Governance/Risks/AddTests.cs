using System.Net;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Risks;

public sealed class AddTests(Sites sites) : IClassFixture<Sites>
{
    private const string Beds = "/governance/risks/winter-beds";

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public async Task A_review_is_a_new_rating_beside_the_earlier_one()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("whittington-recorder");

        var page = await recorder.SendFormAsync($"{Beds}/rate", [.. EnterTests.Whole("").Where(f => f.Item1.StartsWith("Input.Rating", StringComparison.Ordinal) || f.Item1 == "Input.Words")]);

        Assert.DoesNotContain("overdue", page.Body(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, page.QuerySelectorAll(".cw-steps h3").Count(h => h.TextContent.Contains("Reviewed and rated", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("60", "39.99", false)]
    [InlineData("60", "40", true)]
    [Trait("Requirement", "RSK-01")]
    public async Task Shares_must_make_the_whole(string trust, string council, bool isTaken)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        var form = await recorder.PageAsync($"{Beds}/share");
        var slugs = form.QuerySelectorAll("input[name$='.Partner']").Select(i => i.GetAttribute("value")!).ToList();

        var page = await recorder.SendAndReadAsync(form.Command(), ($"Input.Shares[{slugs.IndexOf("whittington-health")}].Percent", trust), ($"Input.Shares[{slugs.IndexOf("islington-council")}].Percent", council), ($"Input.Shares[{slugs.IndexOf("haringey-council")}].Percent", ""), ("Input.Words", "Agreed."));

        Assert.Equal(isTaken, page.Errors().Length == 0);
        Assert.Contains(isTaken ? "Whittington Health 60%, Islington Council 40%" : "Together they must make 100%", isTaken ? page.Fact("Shared") : page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "RSK-02")]
    public async Task A_risk_of_a_paper_is_rated_once_a_partner_has_taken_it_on()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        const string risk = "/governance/risks/less-financial-control";

        var before = await recorder.PageAsync($"{risk}/rate");
        var page = await recorder.SendFormAsync($"{risk}/take-on", ("Input.Words", "We hold the largest contract."));

        Assert.Contains(new RiskHasNoOwner().Sentence, before.Errors(), StringComparison.Ordinal);
        Assert.Equal("Whittington Health", page.Fact("Owner"));
    }

    [Fact]
    public async Task Words_put_right_stand_beside_the_first_and_a_closed_risk_says_why()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        var entry = (await recorder.PageAsync($"{Beds}/correct")).QuerySelectorAll("option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);

        await recorder.SendFormAsync($"{Beds}/mitigate", [("Input.Words", "A ward is reopened."), ("Input.MitigationOwner", "Director of Nursing"), .. Forms.Day("Input.MitigationBy", 1, 11, 2017)]);
        await recorder.SendFormAsync($"{Beds}/correct", ("Input.Corrects", entry), ("Input.Words", "Last year's figures, not last winter's."));
        var page = await recorder.SendFormAsync($"{Beds}/close", ("Input.Words", "Spring came."));

        Assert.Contains("Last winter's figures", page.Body(), StringComparison.Ordinal);
        Assert.Contains("Put right on 9 October 2017: Last year's figures, not last winter's.", page.Body(), StringComparison.Ordinal);
        Assert.Contains("Spring came.", page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_partner_is_told_whose_it_is_and_there_is_no_other_entry()
    {
        using var other = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("speaks for itself", (await other.PageAsync($"{Beds}/close")).Errors(), StringComparison.Ordinal);
        using var response = await other.GetAsync($"{Beds}/forget");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
