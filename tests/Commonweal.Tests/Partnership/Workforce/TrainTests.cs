using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Workforce;

public sealed class TrainTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "WFO-03")]
    public async Task A_partner_counts_its_own_people_and_corrects_the_count()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await CountAsync(recorder, "haringey-council", "41");
        await CountAsync(recorder, "haringey-council", "14");

        var rows = (await recorder.PageAsync("/partnership/workforce")).QuerySelectorAll("tbody tr").Where(r => r.TextContent.Contains("Falls", StringComparison.Ordinal)).ToList();
        Assert.Contains("14", Assert.Single(rows).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "WFO-03")]
    public async Task For_another_or_without_a_number_it_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("UCLH speaks for itself", (await CountAsync(recorder, "uclh", "3")).Errors(), StringComparison.Ordinal);
        Assert.NotEmpty((await CountAsync(recorder, "haringey-council", "some")).Errors());
    }

    internal static Task<AngleSharp.Html.Dom.IHtmlDocument> CountAsync(Visitor visitor, string partner, string trained) => visitor.SendFormAsync(
        "/partnership/workforce/training",
        [("Input.Partner", partner), ("Input.Title", "Falls"), ("Input.Who", "Care workers"), ("Input.Trained", trained), ("Input.Exactness", "Exact"), ("Input.How", "Attendance lists"), .. Forms.Day("Input.AsOf", 2, 10, 2017)]);
}
