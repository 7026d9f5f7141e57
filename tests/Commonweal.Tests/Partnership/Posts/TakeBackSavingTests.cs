using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class TakeBackSavingTests(Sites sites) : IClassFixture<Sites>
{
    private const string Post = "/partnership/joint-posts/diabetes-lead";

    [Fact]
    [Trait("Requirement", "LEA-06")]
    public async Task A_saving_counted_by_mistake_is_taken_back_by_who_counted_it_alone()
    {
        var site = await sites.DemonstrationAsync();
        using var haringey = await site.SignInAsAsync("haringey-recorder");
        using var whittington = await site.SignInAsAsync("whittington-recorder");
        await haringey.SendFormAsync($"{Post}/saving", [("Input.Partner", "haringey-council"), ("Input.AnnualPounds", "40,000"), ("Input.How", "Two posts became one."), .. Forms.Day("Input.On", 2, 10, 2017)]);

        Assert.Contains("speaks for itself", (await TakeBackAsync(whittington)).Errors(), StringComparison.Ordinal);
        await TakeBackAsync(haringey);

        Assert.Contains("Nobody has counted what the post saves", (await haringey.PageAsync(Post)).MainText(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> TakeBackAsync(Visitor visitor) => visitor.SendFormAsync($"{Post}/saving/take-back", [("Input.Why", "Counted for another post.")]);
}
