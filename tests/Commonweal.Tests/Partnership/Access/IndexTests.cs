using System.Net;

namespace Commonweal.Tests.Partnership.Access;

/// <summary>The rules of who may see what, in words, and that they hold.</summary>
[Collection<Reading>]
[Trait("Requirement", "QUA-03")]
public sealed class IndexTests(Sites sites)
{
    private const string Path = "/who-may-see-what";
    private const string WorkingPage = "/partnership/agreements/partnership-agreement/approvals/record";

    [Theory]
    [InlineData("Public pages", "Anyone", "All of it")]
    [InlineData("Working papers of the partnership", "Anyone signed in for an organisation that is: affiliate or partner", "All of it")]
    [InlineData("Accounts", "Administrator", "All of it")]
    [InlineData("People's own records", "Clinician, Social worker, Care coordinator", "What belongs to their own partner")]
    public async Task Each_kind_of_thing_says_who_sees_it_and_how_much(string what, string who, string extent)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Path)).Table("Rules in force");

        Assert.Equal((who, extent), (table.Cell(what, "Who"), table.Cell(what, "How much of it")));
    }

    [Fact]
    public async Task A_rule_is_dated_and_says_whether_it_is_our_choice()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Path);

        Assert.Contains("Our choice:", page.Table("Rules in force").Source("Accounts", "In plain words"));
        Assert.DoesNotContain("People's own records", (await resident.PageAsync($"{Path}?asAt=2017-05-31")).Table("Rules in force").First);
    }

    [Fact]
    public async Task Before_any_rule_the_page_says_that_nobody_may_see_anything()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("No rule is in force on this day", (await resident.PageAsync($"{Path}?asAt=2016-12-31")).Body());
    }

    [Theory]
    [InlineData("haringey-finance")]
    [InlineData("islington-councillor")]
    [InlineData("programme-director")]
    [InlineData("auditor")]
    public async Task Whoever_holds_a_post_today_reads_working_pages(string signIn)
    {
        using var reader = await (await sites.DemonstrationAsync()).SignInAsAsync(signIn);
        await reader.ChooseFirstPostAsync();

        Assert.Equal("Record an approval", (await reader.PageAsync(WorkingPage)).Heading());
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in_and_comes_back_to_the_page()
    {
        using var stranger = (await sites.DemonstrationAsync()).NewVisitor();

        using var response = await stranger.GetAsync(WorkingPage);

        Assert.EndsWith($"/sign-in?returnUrl={Uri.EscapeDataString(WorkingPage)}", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Someone_whose_every_post_has_ended_is_told_who_may_see_it()
    {
        using var former = await (await sites.DemonstrationAsync()).SignInAsAsync("former-finance");

        var page = await former.PageAsync(WorkingPage, HttpStatusCode.Forbidden);

        Assert.Equal("You cannot see this page as you are acting now", page.Heading());
        Assert.Contains("Working papers can be read by anyone signed in who now holds a post at an affiliate or a partner", page.Body());
    }

    [Fact]
    public async Task A_councillor_does_not_see_the_audit_and_is_told_who_does()
    {
        using var councillor = await (await sites.DemonstrationAsync()).SignInAsAsync("islington-councillor");

        var page = await councillor.PageAsync("/audit", HttpStatusCode.Forbidden);

        Assert.Contains("an auditor, and the director or programme director", page.Body());
    }
}
