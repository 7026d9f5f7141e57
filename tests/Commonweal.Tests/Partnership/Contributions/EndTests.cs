using Commonweal.Domain.Foundation;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Contributions;

public sealed class EndTests(Sites sites) : IClassFixture<Sites>
{
    private const string List = "/partnership/contributions";

    [Fact]
    [Trait("Requirement", "AGR-11")]
    public async Task What_a_partner_gives_ends_with_nothing_in_its_place()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        await recorder.SendFormAsync($"{List}/give", [("Input.Partner", "haringey-council"), ("Input.Kind", "InKind"), ("Input.What", "A training room"), ("Input.Minute", "Minute 3"), .. Forms.Day("Input.From", 2, 10, 2017)]);
        var end = (await recorder.PageAsync(List)).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("A training room", StringComparison.Ordinal)).QuerySelectorAll("a")[^1].GetAttribute("href")!;

        var refused = await recorder.SendFormAsync(end, [("Input.How", "OnADay"), ("Input.Why", "It is let."), .. Forms.Day("Input.LastDay", 1, 10, 2017)]);
        await recorder.SendFormAsync(end, [("Input.How", "OnADay"), ("Input.Why", "It is let."), .. Forms.Day("Input.LastDay", 5, 10, 2017)]);

        Assert.Contains(new EndsBeforeItsFirstDay(new(2017, 10, 2)).Sentence, refused.Errors(), StringComparison.Ordinal);
        Assert.DoesNotContain("A training room", (await recorder.PageAsync(List)).MainText(), StringComparison.Ordinal);
        Assert.Contains("A training room", (await recorder.PageAsync($"{List}?asAt=2017-10-04")).MainText(), StringComparison.Ordinal);
    }
}
