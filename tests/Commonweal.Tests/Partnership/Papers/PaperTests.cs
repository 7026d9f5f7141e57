using System.Net;

namespace Commonweal.Tests.Partnership.Papers;

/// <summary>The way back from a line of a paper to everything that was drawn from it.</summary>
[Collection<Reading>]
[Trait("Requirement", "QUA-06")]
public sealed class PaperTests(Sites sites)
{
    [Fact]
    public async Task It_says_what_the_paper_is_and_how_it_is_cited()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/papers/s4");

        Assert.Equal("Update on the Wellbeing Partnership", page.Heading());
        Assert.Equal(("S4, with the number of the line", "9 October 2017"), (page.Fact("Cited as"), page.Fact("Date")));
    }

    [Fact]
    public async Task A_line_leads_to_all_its_facts()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var facts = (await CsvFile.ReadAsync(resident, "/partnership/papers/s4?format=csv")).Rows.Where(row => row[0] == "45").ToList();

        Assert.Equal(8, facts.Count(row => row[1] == "Approval"));
        Assert.Equal(8, facts.Count(row => row[1] == "Status"));
        Assert.Contains(facts, row => row[1] == "Conflict of fact X-15");
    }

    [Fact]
    public async Task A_fact_leads_to_where_it_is_shown()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var link = (await resident.PageAsync("/partnership/papers/s1")).QuerySelector("td a[href*='#']")!.GetAttribute("href")!;

        Assert.NotNull((await resident.PageAsync(link.Split('#')[0])).GetElementById(link.Split('#')[1]));
    }

    [Fact]
    public async Task The_facts_stand_in_the_order_of_the_lines()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var lines = (await resident.PageAsync("/partnership/papers/s0")).Table("Facts from S0").Column("Line").Select(int.Parse).ToList();

        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public async Task A_paper_that_is_not_known_is_no_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        await resident.PageAsync("/partnership/papers/s9", HttpStatusCode.NotFound);
    }
}
