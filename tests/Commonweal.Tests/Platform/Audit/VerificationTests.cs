using System.Net;
using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Platform.Audit;

public sealed class VerificationTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "QUA-02")]
    public async Task An_auditor_has_the_chain_checked_and_sees_how_far_it_has_come_and_what_came_of_it()
    {
        var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("auditor");
        var page = await visitor.PageAsync("/audit/verification");

        using var started = await visitor.SendAsync((IHtmlFormElement)page.QuerySelector("main form[data-command]")!);

        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        var progress = started.Headers.Location!.ToString();
        Assert.StartsWith("/progress/", progress, StringComparison.Ordinal);
        Assert.Contains("The partnership's chain holds", await DoneAsync(visitor, progress), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recorder_who_sees_only_their_own_partners_acts_cannot_ask_for_it()
    {
        var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        using var answer = await visitor.GetAsync("/audit/verification");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<string> DoneAsync(Visitor visitor, string progress)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var json = System.Text.Json.JsonDocument.Parse(await visitor.TextAsync(progress + "?format=json")).RootElement;
            if (json.GetProperty("isDone").GetBoolean())
            {
                return json.GetProperty("words").GetString()!;
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The check did not end");
    }
}
