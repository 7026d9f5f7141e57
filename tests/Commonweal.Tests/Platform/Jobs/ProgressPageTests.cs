using System.Net;
using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Platform.Jobs;

public sealed class ProgressPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Another_person_does_not_see_the_progress_of_what_somebody_asked_for()
    {
        var site = await sites.DemonstrationAsync();
        var visitor = await site.SignInAsAsync("auditor");
        var page = await visitor.PageAsync("/audit/verification");
        using var started = await visitor.SendAsync((IHtmlFormElement)page.QuerySelector("main form[data-command]")!);
        var other = await site.SignInAsAsync("programme-director");

        using var answer = await other.GetAsync(started.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
