using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class CountSavingTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/joint-posts/diabetes-lead/saving";

    [Fact]
    [Trait("Requirement", "LEA-06")]
    public async Task What_a_post_saves_is_counted_and_a_later_count_takes_the_place_of_the_earlier()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await CountAsync(recorder, "40,000");
        await CountAsync(recorder, "35,000");

        Assert.Contains("£35,000", (await recorder.PageAsync("/partnership/joint-posts")).MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("much", "Enter a sum in pounds")]
    [InlineData("", "Enter a sum in pounds")]
    [Trait("Requirement", "LEA-06")]
    public async Task A_saving_without_a_sum_is_refused(string pounds, string error)
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(error, (await CountAsync(recorder, pounds)).Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> CountAsync(Visitor visitor, string pounds) => visitor.SendFormAsync(
        Form, [("Input.Partner", "haringey-council"), ("Input.AnnualPounds", pounds), ("Input.How", "Two posts became one."), .. Forms.Day("Input.On", 2, 10, 2017)]);
}
