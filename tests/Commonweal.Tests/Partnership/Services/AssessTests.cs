using Commonweal.Domain.Partnership.Services;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Services;

public sealed class AssessTests(Sites sites) : IClassFixture<Sites>
{
    private const string Service = "/partnership/services/reablement";

    [Fact]
    [Trait("Requirement", "SCO-06")]
    public async Task A_partner_says_whether_there_is_enough_of_a_service_and_whether_it_is_good_enough()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await AssessAsync(recorder, "haringey-council", "Two providers left the market.", 2);

        var row = (await site.NewVisitor().PageAsync(Service)).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Two providers left the market.", StringComparison.Ordinal)).TextContent;
        Assert.Contains("London Borough of Haringey", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Two providers", (await site.NewVisitor().PageAsync($"{Service}?asAt=2017-10-01")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "SCO-06")]
    public async Task For_another_without_words_or_before_it_was_made_it_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("UCLH speaks for itself", (await AssessAsync(recorder, "uclh", "Enough.", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new AssessmentNeedsWords().Sentence, (await AssessAsync(recorder, "haringey-council", "", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new AssessmentStillToCome(new(2017, 10, 30)).Sentence, (await AssessAsync(recorder, "haringey-council", "Enough.", 30)).Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> AssessAsync(Visitor visitor, string partner, string words, int day) => visitor.SendFormAsync(
        $"{Service}/assess", [("Input.Partner", partner), ("Input.IsSufficient", "false"), ("Input.IsOfGoodQuality", "true"), ("Input.Words", words), .. Forms.Day("Input.On", day, 10, 2017)]);
}
