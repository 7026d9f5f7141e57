using Commonweal.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class RepresentationsTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/partnership/representations";

    [Fact]
    [Trait("Requirement", "COM-02")]
    public async Task A_partner_stands_behind_what_another_said_for_itself_alone_and_once()
    {
        var site = await sites.DemonstrationAsync();
        using var haringey = await site.SignInAsAsync("haringey-recorder");
        using var team = await site.SignInAsAsync("programme-director");
        await haringey.SendFormAsync(Page + "/enter", [("Input.Partner", "haringey-council"), ("Input.MadeTo", "NHS Improvement"), ("Input.Subject", "Single returns"), ("Input.Words", "Let us report as one."), .. Forms.Day("Input.On", 1, 9, 2017)]);
        Assert.Null((await haringey.PageAsync(Page)).QuerySelector("main form[data-command]"));
        using var islington = await ActingForAsync(site, "islington-recorder", "Islington Council");

        var supported = await islington.SendAndReadAsync((await islington.PageAsync(Page)).Command());

        Assert.Contains("Also behind it: Islington Council.", supported.MainText(), StringComparison.Ordinal);
        Assert.Null(supported.QuerySelector("main form[data-command]"));
        Assert.Equal("Islington Council stands behind it already.", new StandsBehindItAlready("Islington Council").Sentence);
        Assert.NotNull(new OnlyAPartnerSupports().WhoCouldMend);
        Assert.Null((await team.PageAsync(Page)).QuerySelector("main form[data-command]"));
    }

    internal static async Task<Visitor> ActingForAsync(TestSite site, string signIn, string whom)
    {
        var visitor = await site.SignInAsAsync(signIn);
        var question = await visitor.PageAsync("/acting");
        var label = question.QuerySelectorAll(".nhsuk-radios__label").Single(l => l.TextContent.Contains(whom, StringComparison.Ordinal));
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)label.Closest("form")!;
        using var response = await visitor.SendAsync(form, ("Holding", question.GetElementById(label.GetAttribute("for")!)!.GetAttribute("value")!));
        return visitor;
    }
}
