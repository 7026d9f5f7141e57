using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Tests.Partnership.People;

/// <summary>A partner names who holds one of its posts.</summary>
public sealed class NameTests(Sites sites) : IClassFixture<Sites>
{
    private const string Whittington = "/partnership/partners/whittington-health";

    [Fact]
    [Trait("Requirement", "PAR-11")]
    public async Task A_post_holder_is_named_from_a_day()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await NameAsync(recorder, "Zoë O’Hara", "Chief Executive", "chief-executive");

        Assert.Equal("Since 2 October 2017", page.Table("In post").Cell("Zoë O’Hara", "Held"));
        Assert.DoesNotContain("Zoë O’Hara", (await recorder.PageAsync($"{Whittington}?asAt=2017-10-01")).Table("In post").First);
        Assert.Equal("Zoë O’Hara", (await recorder.PageAsync("/partnership/people/zoe-ohara")).Heading());
    }

    [Fact]
    [Trait("Requirement", "PAR-12")]
    public async Task Somebody_who_holds_a_post_elsewhere_is_the_same_person_here()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        await NameAsync(recorder, "Sunita Brackenfold", "Engagement lead for the hospital", "engagement-lead");

        var page = await recorder.PageAsync("/partnership/people/sunita-brackenfold");
        Assert.Equal(["Haringey CCG", "Whittington Health"], page.Table("Posts held").Column("Of"));
        Assert.Contains("the overlap is an interest that others should know of", page.Body());
    }

    [Fact]
    public async Task Who_holds_the_post_already_is_not_named_to_it_again()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await NameAsync(recorder, "Ngozi Featherlow", "Finance lead (demonstration)", "finance-lead");

        Assert.Equal([new HoldsItAlready("Ngozi Featherlow", "Finance lead (demonstration)").Sentence], page.Problems());
    }

    [Fact]
    [Trait("Requirement", "QUA-03")]
    public async Task A_post_is_not_given_another_role_by_naming_somebody_to_it()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await NameAsync(recorder, "Another Person", "Finance lead (demonstration)", "recorder");

        Assert.Equal([new PostHasAnotherRole("Finance lead (demonstration)").Sentence], page.Problems());
    }

    [Theory]
    [InlineData("administrator")]
    [InlineData("auditor")]
    [InlineData("director")]
    [InlineData("programme-director")]
    [InlineData("board-secretary")]
    [Trait("Requirement", "QUA-03")]
    public async Task No_partner_gives_a_role_that_sees_or_does_things_for_the_whole_partnership(string role)
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");
        Assert.DoesNotContain(role, (await recorder.PageAsync($"{Whittington}/posts/name")).QuerySelectorAll("option").Select(o => o.GetAttribute("value")));

        var page = await NameAsync(recorder, "Another Person", "A post", role);

        Assert.StartsWith(new RoleOfThePartnership().Sentence, Assert.Single(page.Problems()));
    }

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public async Task Where_nobody_speaks_for_an_organisation_yet_the_team_names_its_recorder_and_nobody_else()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        const string path = "/partnership/partners/camden-and-islington/posts/name";

        Assert.Equal(["", "recorder"], (await director.PageAsync(path)).QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        var refused = await director.FillInAsync(path, [("Input.Name", "A Finance Lead"), ("Input.Title", "Finance lead"), ("Input.Role", "finance-lead"), .. PageText.On("Input.From", 2, 10, 2017)]);
        Assert.Equal([new FirstComesARecorder().Sentence], refused.Problems());

        await director.FillInAsync(path, [("Input.Name", "The First Recorder"), ("Input.Title", "Recorder"), ("Input.Role", "recorder"), .. PageText.On("Input.From", 2, 10, 2017)]);

        Assert.Equal(new SpeaksOnlyForItself("Camden and Islington", "the partnership's own team as Programme director (demonstration)").Sentence, (await director.PageAsync(path)).Problems()[0]);
    }

    [Fact]
    public async Task A_role_that_no_list_offered_is_said_to_be_so()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Equal("Choose one of the roles in the list", (await NameAsync(recorder, "Another Person", "A post", "king")).ProblemAt("Input.Role"));
    }

    private static async Task<IHtmlDocument> NameAsync(Visitor recorder, string name, string title, string role) =>
        await recorder.FillInAsync($"{Whittington}/posts/name", [("Input.Name", name), ("Input.Title", title), ("Input.Role", role), .. PageText.On("Input.From", 2, 10, 2017)]);
}
