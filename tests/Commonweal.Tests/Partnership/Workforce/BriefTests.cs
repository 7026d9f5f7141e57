using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Workforce;

public sealed class BriefTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/workforce/brief";

    [Fact]
    [Trait("Requirement", "WFO-04")]
    public async Task A_partner_enters_whom_of_its_own_it_told_of_what_and_is_no_longer_among_those_who_told_nobody()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await BriefAsync(recorder, "haringey-council", "Middle managers", "How the care networks will work", 2);

        var read = (await site.NewVisitor().PageAsync("/partnership/workforce")).MainText();
        Assert.Contains("How the care networks will work", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Islington GP Federation, Haringey Council", read, StringComparison.Ordinal);
        Assert.DoesNotContain("How the care networks will work", (await site.NewVisitor().PageAsync("/partnership/workforce?asAt=2017-10-01")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "WFO-04")]
    public async Task For_another_of_nobody_or_before_it_was_given_it_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("UCLH speaks for itself", (await BriefAsync(recorder, "uclh", "Nurses", "Everything", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new BriefingOfNobody().Sentence, (await BriefAsync(recorder, "haringey-council", "", "Everything", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new BriefingStillToCome(new(2017, 10, 30)).Sentence, (await BriefAsync(recorder, "haringey-council", "Nurses", "Everything", 30)).Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> BriefAsync(Visitor visitor, string partner, string audience, string words, int day) =>
        visitor.SendFormAsync(Form, [("Input.Partner", partner), ("Input.Audience", audience), ("Input.Words", words), .. Forms.Day("Input.On", day, 10, 2017)]);
}
