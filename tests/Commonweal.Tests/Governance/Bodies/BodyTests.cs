namespace Commonweal.Tests.Governance.Bodies;

public sealed class BodyTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("wellbeing-partnership-board", "Oversees the key decisions on funding, spending and savings jointly.")]
    [InlineData("programme-delivery-board", "Is responsible for carrying out the joint programme.")]
    [InlineData("community-reference-committee", "Oversees community engagement and development, self care and communications.")]
    [InlineData("finance-and-performance-group", "Develops and watches shared savings and performance plans.")]
    [InlineData("information-and-analytics", "Needs assessment, analysis of population and services")]
    [InlineData("prevention-and-wider-determinants", "Helps every programme look to prevention")]
    [InlineData("elective-care", "Whether gastroenterology is a need of both boroughs is asked in the paper and left open.")]
    [InlineData("joint-health-and-wellbeing-board", "Has strategic oversight of the partnership.")]
    [InlineData("public-health-leadership-group", "Settles how a future integrated way of working will be developed.")]
    [InlineData("joint-executive-team", "Oversees the agreement and holds lead commissioners and fund managers to account.")]
    [Trait("Requirement", "BRD-03")]
    [Trait("Requirement", "BRD-04")]
    [Trait("Requirement", "BRD-05")]
    [Trait("Requirement", "BRD-06")]
    [Trait("Requirement", "BRD-07")]
    [Trait("Requirement", "BRD-11")]
    [Trait("Requirement", "BRD-13")]
    public async Task What_a_body_is_for_stands_on_its_page(string slug, string function) => Assert.Contains(function, await TextAsync(slug), StringComparison.Ordinal);

    [Theory]
    [InlineData("wellbeing-partnership-board", "Under development")]
    [InlineData("care-closer-to-home-group", "Being formed")]
    [InlineData("haringey-cabinet", "Established")]
    [Trait("Requirement", "BRD-10")]
    public async Task How_far_it_has_come_is_said(string slug, string state) => Assert.Contains(state, await TextAsync(slug), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "BRD-24")]
    public async Task The_programme_office_stands_with_its_director()
    {
        var text = await TextAsync("programme-office");

        Assert.Contains("Rachel Lissauer", text, StringComparison.Ordinal);
        Assert.Contains("with a small team that was being recruited in October 2017", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-12")]
    public async Task A_body_names_those_that_became_part_of_it()
    {
        Assert.Contains("Haringey's integrated care board (joined with others)", await TextAsync("care-closer-to-home-group"), StringComparison.Ordinal);
        Assert.Contains("Health and Care Integration Board (replaced by this one)", await TextAsync("joint-executive-team"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-19")]
    public async Task An_empty_statutory_seat_is_warned_of() =>
        Assert.Contains("The seat of the director of children’s services, which the law asks for, is empty.", await TextAsync("haringey-health-and-wellbeing-board"), StringComparison.Ordinal);

    [Fact]
    public async Task A_forum_says_what_it_can_do_and_that_its_quorum_is_our_choice()
    {
        var text = await TextAsync("wellbeing-partnership-board");

        Assert.Contains("agree a course, recommend, note, ask", text, StringComparison.Ordinal);
        Assert.Contains("The papers give no numbers and leave quorum and voting to be agreed", text, StringComparison.Ordinal);
        Assert.Contains("Made up", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_joint_body_is_published_in_two_names()
    {
        var text = await TextAsync("joint-health-and-wellbeing-board");

        Assert.Contains("In the name of Haringey Council, on its own committee system", text, StringComparison.Ordinal);
        Assert.Contains("In the name of Islington Council, on its own committee system", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seats_terms_and_law_can_each_be_had_as_csv()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Chief Executive, UCLH", await visitor.TextAsync("/governance/bodies/wellbeing-partnership-board?format=csv"), StringComparison.Ordinal);
        Assert.Contains("6 voting members", await visitor.TextAsync("/governance/bodies/wellbeing-partnership-board?terms-format=csv"), StringComparison.Ordinal);
        Assert.Contains("5 clear working days", await visitor.TextAsync("/governance/bodies/haringey-cabinet?law-format=csv"), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string slug)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return (await visitor.PageAsync($"/governance/bodies/{slug}")).Body!.TextContent;
    }
}
