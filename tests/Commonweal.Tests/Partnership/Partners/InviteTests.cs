using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;

namespace Commonweal.Tests.Partnership.Partners;

/// <summary>Other organisations may wish to join, or to be more formally affiliated.</summary>
public sealed class InviteTests(Sites sites) : IClassFixture<Sites>
{
    private const string Path = "/partnership/partners/invite";

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public async Task An_invited_organisation_has_a_page_and_is_no_partner()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await InviteAsync(director, "Haringey Carers First");

        Assert.EndsWith("/partnership/partners/haringey-carers-first", page.BaseUri);
        Assert.StartsWith("Invited since 2 October 2017", page.Fact("Status"));
        Assert.Contains("It is not a party to any agreement", page.Body());
        Assert.Contains("The board, minute 12", page.Table("Statuses").Source("Invited", "From"));
    }

    [Fact]
    public async Task An_organisation_that_is_known_already_is_not_entered_twice()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await InviteAsync(director, "Whittington Health");

        Assert.Equal([new KnownAlready("Whittington Health").Sentence], page.Problems());
    }

    [Theory]
    [InlineData("Haringey and Islington Wellbeing Partnership")]
    [InlineData("The Wellbeing Partnership")]
    [InlineData("wellbeing  partnership")]
    [Trait("Requirement", "PAR-13")]
    public async Task The_partnership_itself_is_never_one_of_its_partners(string name)
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await InviteAsync(director, name);

        Assert.StartsWith(new ThePartnershipIsNoOrganisation("Haringey and Islington Wellbeing Partnership").Sentence, Assert.Single(page.Problems()));
    }

    [Theory, BothDatabases]
    public async Task Words_as_long_as_the_form_allows_are_kept_whole(Engine engine)
    {
        using var director = await (await sites.OnAsync(engine)).SignInAsAsync("programme-director");
        var (name, reason) = (new string('n', 200), new string('r', 600));

        var page = await InviteAsync(director, name, reason);

        Assert.Equal(name, page.Heading());
        Assert.Contains(reason, page.Body());
    }

    [Fact]
    public async Task Words_longer_than_that_are_refused_beside_the_field_and_kept()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await InviteAsync(director, "Another", new string('r', 601));

        Assert.Equal("The reason must be 600 characters or fewer", page.ProblemAt("Input.Reason"));
        Assert.Equal(601, page.Typed("Input.Reason").Trim().Length);
    }

    private static async Task<IHtmlDocument> InviteAsync(Visitor director, string name, string reason = "The board, minute 12") =>
        await director.FillInAsync(Path, [("Input.Name", name), ("Input.Kind", "Council"), ("Input.Description", "What it does."), .. PageText.On("Input.From", 2, 10, 2017), ("Input.Reason", reason)]);
}
