using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership.Services;

public sealed class ScopeTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "SCO-03")]
    [Trait("Requirement", "SCO-05")]
    public async Task A_decision_takes_a_service_out_and_the_scoping_ladder_goes_down_with_it_until_another_brings_it_back()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("programme-director");

        await DecideAsync(visitor, "oncology", "wellbeing-partnership-board", "Planned for all of London. Minute 4.", (1, 10));

        Assert.Contains("59 of 60 services are in scope; Oncology is out.", await TextAsync(visitor, "/partnership/services"), StringComparison.Ordinal);
        var ladder = await TextAsync(visitor, "/partnership/collaboration/S");
        Assert.Contains("Stage 4 of 5", ladder, StringComparison.Ordinal);
        Assert.Contains("Stage 5 is not reached, because Oncology is out of scope.", ladder, StringComparison.Ordinal);
        Assert.Contains("All 60 services are in scope", await TextAsync(visitor, "/partnership/services?asAt=2017-09-30"), StringComparison.Ordinal);

        await DecideAsync(visitor, "oncology", "wellbeing-partnership-board", "Planned here after all. Minute 9.", (9, 10));

        var service = await TextAsync(visitor, "/partnership/services/oncology");
        Assert.Contains("In scope", service, StringComparison.Ordinal);
        Assert.Contains("8 October 2017", service, StringComparison.Ordinal);
        Assert.Contains("Brought back from 9 October 2017", service, StringComparison.Ordinal);
        Assert.Contains("Out of scope since 1 October 2017", await TextAsync(visitor, "/partnership/services/oncology?asAt=2017-10-05"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("programme-director", "wellbeing-partnership-board", "", "To take one out, say why.")]
    [InlineData("programme-director", "", "Elsewhere", "name the body that decided it")]
    [InlineData("haringey-recorder", "wellbeing-partnership-board", "Elsewhere", "entered by the partnership's own team")]
    [Trait("Requirement", "SCO-03")]
    public async Task Without_reason_without_body_or_by_someone_else_nothing_leaves_the_scope(string signIn, string body, string reason, string refusal)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync(signIn);

        var page = await DecideAsync(visitor, "trauma", body, reason, (1, 10));

        Assert.Contains(refusal, page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("In scope", await TextAsync(visitor, "/partnership/services/trauma"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 9, "say which body decided it and why")]
    [InlineData("Planned here after all.", 1, "before it goes out on 1 October 2017")]
    public async Task A_service_comes_back_only_with_a_reason_and_later_than_it_left(string reason, int day, string refusal)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("programme-director");
        await DecideAsync(visitor, "forensic", "wellbeing-partnership-board", "Planned for all of London.", (1, 10));

        var page = await DecideAsync(visitor, "forensic", "wellbeing-partnership-board", reason, (day, 10));

        Assert.Contains(refusal, page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> DecideAsync(Visitor visitor, string service, string body, string reason, (int Day, int Month) from)
    {
        var form = (IHtmlFormElement)(await visitor.PageAsync($"/partnership/services/{service}/scope")).QuerySelector("form[data-command]")!;
        return await visitor.SendAndReadAsync(form, ("Input.Body", body), ("Input.Reason", reason), ("Input.From.Day", $"{from.Day}"), ("Input.From.Month", $"{from.Month}"), ("Input.From.Year", "2017"));
    }

    private static async Task<string> TextAsync(Visitor visitor, string path) => (await visitor.PageAsync(path)).Body!.TextContent;
}
