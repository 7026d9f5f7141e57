using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Complaints;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    private const string Front = "/community/complaints";

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task There_is_one_front_door_one_click_from_every_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains(Front, (await resident.PageAsync("/")).QuerySelectorAll("footer a").Select(a => a.GetAttribute("href")));
        Assert.Contains(Complaining.Form, (await resident.PageAsync(Front)).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task Anybody_reads_counts_and_no_small_number()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();

        Assert.Equal("0", (await resident.PageAsync(Front)).Table("Complaints so far").Cell("Received", "How many"));
        await resident.ComplainAsync();

        Assert.Equal("Fewer than 5", (await resident.PageAsync(Front)).Table("Complaints so far").Cell("Received", "How many"));
        Assert.True((await resident.JsonAsync("/api/complaints/counts"))[0].GetProperty("isSuppressed").GetBoolean());
        Assert.Contains("Fewer than 5", await resident.TextAsync($"{Front}?counts-format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public async Task The_times_stand_as_dated_law_with_what_a_lawyer_must_confirm()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var law = await CsvFile.ReadAsync(resident, $"{Front}?law-format=csv");

        Assert.Contains("SI 2009/309, regulation 13", law.Column("Where it stands"));
        Assert.Equal(3, law.Rows.Count(r => r[0] == "Social care for children" && r[1] is "To answer it" or "A later stage"));
        Assert.Contains("A lawyer must confirm it", law.Column("Certainty"));
    }
}
