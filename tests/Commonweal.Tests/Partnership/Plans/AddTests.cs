using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Plans;

public sealed class AddTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Made = "/partnership/plans/haringey-council-borough-plan";

    [Fact]
    [Trait("Requirement", "COM-08")]
    public async Task A_partner_enters_its_own_plan()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        await EnterAsync(recorder, "haringey-council");

        Assert.Equal("Borough plan", (await recorder.PageAsync(Made)).QuerySelector("h1")!.TextContent);
        Assert.Contains("is entered already", (await EnterAsync(recorder, "haringey-council")).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_another_partner_it_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("UCLH speaks for itself", (await EnterAsync(recorder, "uclh")).Errors(), StringComparison.Ordinal);
    }

    internal static Task<AngleSharp.Html.Dom.IHtmlDocument> EnterAsync(Visitor visitor, string partner) => visitor.SendFormAsync(
        "/partnership/plans/add", [("Input.Partner", partner), ("Input.Name", "Borough plan"), ("Input.Kind", "CorporatePlan"), ("Input.Shared", "Public"), ("Input.Where", "Cabinet, 12 September 2017")]);
}
