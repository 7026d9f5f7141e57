using System.Net;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>Two versions of one agreement side by side.</summary>
[Collection<Reading>]
[Trait("Requirement", "AGR-01")]
public sealed class CompareTests(Sites sites)
{
    private const string Path = "/partnership/agreements/partnership-agreement/compare";
    private const string SectionSeventyFive = "/partnership/agreements/section-75-haringey/compare";

    [Fact]
    public async Task The_last_two_versions_are_compared_unless_others_are_chosen()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Path);

        Assert.Equal(["Version 1: Heads of terms put to the boards", "Version 2: Partnership Agreement of June 2017"], page.QuerySelectorAll("table th").Select(th => th.Words()));
    }

    [Fact]
    public async Task What_went_what_came_and_what_changed_is_counted_and_marked_in_words_and_not_by_colour_alone()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(SectionSeventyFive);
        var (inserted, changed) = (page.QuerySelectorAll("tbody ins").Length, page.QuerySelectorAll("tbody tr td:last-child mark").Select(mark => mark.Closest("tr")).Distinct().Count());

        Assert.Matches(@"^\d+ lines? taken out, \d+ lines? put in, \d+ lines? changed\.", page.QuerySelector(".cw-lead").Words());
        Assert.Contains($"{inserted} line", page.QuerySelector(".cw-lead").Words());
        Assert.Contains($"{changed} line", page.QuerySelector(".cw-lead").Words());
    }

    [Fact]
    public async Task A_text_compared_with_itself_is_said_to_be_the_same()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Path}?from=2&to=2");

        Assert.Equal("The two texts are the same.", page.QuerySelector(".cw-lead").Words());
        Assert.Empty(page.QuerySelectorAll("tbody ins, tbody del, tbody mark"));
    }

    [Fact]
    public async Task The_order_may_be_turned_round()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Path}?from=2&to=1");

        Assert.StartsWith("Version 2", page.QuerySelector("table th").Words());
    }

    [Theory]
    [InlineData("?from=1&to=9")]
    [InlineData("?from=first")]
    public async Task A_version_that_is_not_there_is_never_quietly_replaced_by_another(string query)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        await resident.PageAsync(Path + query, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_version_alone_cannot_be_compared_and_the_page_says_so()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("There is only one version to read", (await resident.PageAsync("/partnership/agreements/direct-care-sharing/compare")).Body());
    }
}
