using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>An organisation that was invited becomes a party: it is asked to approve, and bound by nothing until its own body does.</summary>
public sealed class AskTests(Sites sites) : IClassFixture<Sites>
{
    private const string Main = "/partnership/agreements/partnership-agreement";
    private const string Form = $"{Main}/parties/add";

    [Theory, BothDatabases]
    [Trait("Requirement", "PAR-07")]
    [Trait("Requirement", "AGR-04")]
    public async Task An_invited_organisation_is_asked_with_its_own_body_and_its_approval_is_awaited_from_that_day(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var director = await site.SignInAsAsync("programme-director");
        await InviteAsync(director, "Haringey Carers First");

        var page = await AskAsync(director, "haringey-carers-first", 3, "Board of trustees");

        Assert.Equal("Approved by 8 of 11 partners", page.QuerySelectorAll("h2").First(h => h.Words().StartsWith("Approved by", StringComparison.Ordinal)).Words());
        Assert.Contains("No approval recorded", RowOf(page, "Haringey Carers First"), StringComparison.Ordinal);
        Assert.DoesNotContain("Haringey Carers First", (await director.PageAsync($"{Main}?asAt=2017-10-02")).Body(), StringComparison.Ordinal);
        Assert.Contains("Board of trustees", (await director.PageAsync("/partnership/partners/haringey-carers-first")).Body(), StringComparison.Ordinal);
        Assert.Contains("Haringey Carers First: has not approved", (await director.PageAsync("/partnership/radar")).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public async Task Who_is_a_party_already_or_takes_no_part_or_has_no_body_is_not_asked()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        await InviteAsync(director, "Islington Friends");

        Assert.Equal(new IsAPartyAlready("UCLH").Sentence, (await AskAsync(director, "uclh", 3, "")).Problems()[0].Split(" It rests")[0]);
        Assert.StartsWith("Islington Friends takes no part in the partnership on 1 October 2017", (await AskAsync(director, "islington-friends", 1, "Board")).Problems()[0], StringComparison.Ordinal);
        Assert.StartsWith(new PartyNeedsABody("Islington Friends").Sentence, (await AskAsync(director, "islington-friends", 3, "")).Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task Only_the_partnerships_team_asks()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("This is entered by the partnership's own team", (await recorder.PageAsync(Form)).Body(), StringComparison.Ordinal);
    }

    private static string RowOf(IHtmlDocument page, string words) => page.QuerySelectorAll("main tbody tr").First(r => r.TextContent.Contains(words, StringComparison.Ordinal)).TextContent;

    private static Task<IHtmlDocument> InviteAsync(Visitor director, string name) => director.FillInAsync(
        "/partnership/partners/invite",
        [("Input.Name", name), ("Input.Kind", "GpFederation"), ("Input.Description", "Speaks for carers."), ("Input.Reason", "The board, minute 12"), .. PageText.On("Input.From", 2, 10, 2017)]);

    private static async Task<IHtmlDocument> AskAsync(Visitor director, string partner, int day, string body)
    {
        List<(string, string)> fields = [("Input.Partner", partner), ("Input.Reason", "The board, minute 13"), ("Input.Body", body), .. PageText.On("Input.From", day, 10, 2017)];
        if (body.Length > 0)
        {
            fields.Add(("Input.BodyKind", "TrustBoard"));
        }

        return await director.FillInAsync(Form, [.. fields]);
    }
}
