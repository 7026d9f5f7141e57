using System.Net;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Disputes;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    private const string List = "/governance/disputes";
    private const string Title = "Who pays for evening visits";

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public async Task Anybody_reads_the_stages_their_times_and_that_things_stay_as_they_were_and_no_dispute()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(List);

        Assert.Equal(["Written notice", "The leads of each side", "Chief executives and accountable officers", "The Board", "Mediation"], page.Table("The stages, in this order").First);
        Assert.Contains("everything stays as it was", page.Body(), StringComparison.Ordinal);
        Assert.Contains("No step takes away a power that the law gives an organisation", page.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain(Title, page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public async Task Partners_see_every_dispute_with_its_stage_and_by_when()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var table = (await recorder.PageAsync(List)).Table("Disputes");

        Assert.Equal(("The leads of each side", "25 September 2017"), (table.Cell(Title, "How it stands"), table.Cell(Title, "Stage has until")));
        Assert.Equal("/partnership/agreements/partnership-agreement", table.Link(Title, "About"));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("former-finance")]
    public async Task Whoever_sees_no_working_papers_finds_no_dispute_anywhere(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = signIn == "nobody" ? site.NewVisitor() : await site.SignInAsAsync(signIn);
        using var own = await visitor.GetAsync($"{List}/who-pays-for-evening-visits");
        using var api = await visitor.GetAsync("/api/disputes");

        Assert.NotEqual(HttpStatusCode.OK, own.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, api.StatusCode);
        foreach (var path in new[] { List, $"{List}?format=csv", "/search?q=evening+visits" })
        {
            Assert.DoesNotContain(Title, await visitor.TextAsync(path), StringComparison.Ordinal);
        }
    }
}
