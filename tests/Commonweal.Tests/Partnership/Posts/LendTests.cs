using Commonweal.Domain.Partnership.Posts;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class LendTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "LEA-05")]
    public async Task The_lender_enters_what_it_lends_with_its_terms_and_recharge(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await LendAsync(recorder, "haringey-council", "uclh", "0.25");

        var row = (await recorder.PageAsync("/partnership/joint-posts")).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("A quarter of an analyst", StringComparison.Ordinal)).TextContent;
        Assert.Contains("0.25", row, StringComparison.Ordinal);
        Assert.Contains("£6,250 a quarter", row, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-05")]
    public async Task Lent_to_itself_for_another_or_by_no_number_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(new LentToItself().Sentence, (await LendAsync(recorder, "haringey-council", "haringey-council", "1")).Errors(), StringComparison.Ordinal);
        Assert.Contains("UCLH speaks for itself", (await LendAsync(recorder, "uclh", "haringey-council", "1")).Errors(), StringComparison.Ordinal);
        Assert.Contains("Enter the whole-time equivalent", (await LendAsync(recorder, "haringey-council", "uclh", "half")).Errors(), StringComparison.Ordinal);
        Assert.Contains("Enter the whole-time equivalent", (await LendAsync(recorder, "haringey-council", "uclh", "0")).Errors(), StringComparison.Ordinal);
    }

    internal static Task<AngleSharp.Html.Dom.IHtmlDocument> LendAsync(Visitor visitor, string lender, string host, string wholeTime) => visitor.SendFormAsync(
        "/partnership/joint-posts/secondments/add",
        [
            ("Input.Title", "A quarter of an analyst"), ("Input.Lender", lender), ("Input.Host", host), ("Input.WholeTime", wholeTime), ("Input.Terms", "The host directs the work."),
            ("Input.RechargeBasis", "Actual cost"), ("Input.RechargePounds", "6,250"), ("Input.Minute", "Letters of 1 October"), .. Forms.Day("Input.From", 2, 10, 2017),
        ]);
}
