using System.Net;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>The page of one agreement: its dates, its text, where each party stands, and what it says under each head.</summary>
[Collection<Reading>]
public sealed class AgreementTests(Sites sites)
{
    private const string Main = "/partnership/agreements/partnership-agreement";

    public static IEnumerable<TheoryDataRow<string, string>> Eight =>
    [
        new("London Borough of Islington", "Islington Council Executive"),
        new("NHS Islington Clinical Commissioning Group", "Islington CCG Governing Body"),
        new("London Borough of Haringey", "Haringey Council Cabinet"),
        new("NHS Haringey Clinical Commissioning Group", "Haringey CCG Governing Body"),
        new("Whittington Health NHS Trust", "Whittington Health Trust Board"),
        new("University College London Hospitals NHS Foundation Trust", "UCLH Board of Directors"),
        new("Islington GP Federation", "Islington GP Federation Board"),
        new("Haringey GP Federation", "Haringey GP Federation Board"),
    ];

    [Fact]
    [Trait("Requirement", "AGR-01")]
    [Trait("Requirement", "X-02")]
    public async Task Its_days_are_those_of_June_2017_and_the_earlier_term_stays_with_the_earlier_version()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Main);

        Assert.Equal(("1 June 2017", "31 March 2018", "31 March 2020"), (page.Fact("Takes effect"), page.Fact("Refresh due"), page.Fact("Expires")));
        Assert.Contains("January's term stays with version 1", page.Body());
    }

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public async Task The_version_that_counts_is_that_of_the_day()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.StartsWith("Version 1:", (await resident.PageAsync($"{Main}?asAt=2017-05-31")).Fact("Text"));
        Assert.StartsWith("Version 2:", (await resident.PageAsync($"{Main}?asAt=2017-06-01")).Fact("Text"));
    }

    [Theory]
    [InlineData("2017-06-01", null)]
    [InlineData("2017-10-09", "A refreshed text is due by 31 March 2018, in 173 days.")]
    [InlineData("2018-03-30", "A refreshed text is due by 31 March 2018, in 1 day.")]
    [InlineData("2018-04-01", "A refreshed text was due by 31 March 2018.")]
    [InlineData("2020-03-31", "A refreshed text was due by 31 March 2018.")]
    [InlineData("2020-04-01", "Its term ended on 31 March 2020. What cites it is flagged; care and payments already arranged go on.")]
    [Trait("Requirement", "AGR-02")]
    public async Task A_reader_is_warned_ahead_of_refresh_and_expiry_and_told_after(string day, string? warning)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Main}?asAt={day}");

        Assert.Equal(warning, page.QuerySelector(".nhsuk-warning-callout p")?.Words());
    }

    [Theory, MemberData(nameof(Eight))]
    [Trait("Requirement", "PAR-05")]
    [Trait("Requirement", "X-15")]
    public async Task Each_of_the_eight_is_shown_as_noted_by_the_end_of_June_with_its_body_and_no_minute(string partner, string body)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Main)).Table("Where each party stands");

        Assert.Equal(
            ("Approval noted by 30 June 2017; the papers give no date, minute or text", body, ""),
            (table.Cell(partner, "Approval"), table.Cell(partner, "Approved by"), table.Cell(partner, "Minute")));
    }

    [Fact]
    [Trait("Requirement", "PAR-05")]
    [Trait("Requirement", "X-04")]
    public async Task The_two_listed_without_a_recorded_approval_are_shown_so()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync(Main)).Table("Where each party stands");

        Assert.Equal("No approval recorded", table.Cell("Camden and Islington NHS Foundation Trust", "Approval"));
        Assert.Equal("No approval recorded", table.Cell("North Middlesex University Hospital NHS Trust", "Approval"));
    }

    [Fact]
    [Trait("Requirement", "AGR-08")]
    public async Task An_agreement_among_some_names_them_and_leads_to_the_one_it_stands_under()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/agreements/joint-post-intermediate-care");

        Assert.Equal("Haringey and Islington Wellbeing Partnership Agreement", page.Fact("Stands under"));
        Assert.Equal(5, page.Table("Where each party stands").First.Count);
        Assert.Contains("Approved by 3 of 5 partners", page.Body());
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public async Task The_partnership_itself_is_party_to_no_agreement()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var links = (await resident.PageAsync("/partnership/agreements")).QuerySelectorAll("main th a[href^='/partnership/agreements/']").Select(a => a.GetAttribute("href")!).ToList();

        foreach (var link in links)
        {
            Assert.DoesNotContain((await resident.PageAsync(link)).Table("Where each party stands").First, party => party.Contains("Wellbeing Partnership"));
        }

        Assert.Equal(5, links.Count);
    }

    [Fact]
    [Trait("Requirement", "AGR-10")]
    public async Task An_agreement_without_a_text_says_so_and_can_be_neither_approved_nor_compared()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/agreements/memorandum-of-understanding");

        Assert.Contains("The papers name this agreement, and give no text of it.", page.Body());
        Assert.Null(page.QuerySelector("a[href$='/compare'], a[href$='/record']"));
    }

    [Fact]
    [Trait("Requirement", "X-07")]
    public async Task Where_the_papers_disagree_about_it_each_disagreement_is_one_step_away()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Main);

        Assert.NotNull(page.QuerySelector("a[href='/partnership/conflicts#x-07']"));
        Assert.Contains("The system delegates nothing and carries out no partner's statutory function.", page.Body());
    }

    [Fact]
    public async Task An_agreement_that_is_not_known_is_no_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        await resident.PageAsync("/partnership/agreements/nothing", HttpStatusCode.NotFound);
    }
}
