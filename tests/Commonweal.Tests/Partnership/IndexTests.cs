using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Tests.Walks;

namespace Commonweal.Tests.Partnership;

/// <summary>The page of contents: everything about the partnership that anyone can read.</summary>
public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData(null)]
    [InlineData("programme-director")]
    [Trait("Requirement", "QUA-05")]
    public async Task Every_public_page_of_the_partnership_is_two_steps_from_home(string? signIn)
    {
        var site = await sites.DemonstrationAsync();
        using var reader = signIn is null ? site.NewVisitor() : await site.SignInAsAsync(signIn);
        var there = Routes.Of(site).Where(r => r.Kind == KindOfThing.Public && r.Pattern.StartsWith("/partnership/", StringComparison.Ordinal) && !r.Pattern.Contains('{')).Select(r => r.Pattern).ToList();

        var first = await LinksAsync(reader, "/");
        var found = first.Concat(await LinksAsync(reader, "/partnership")).ToHashSet();

        Assert.Contains("/partnership", first);
        Assert.True(there.Count > 15, $"Only {there.Count} pages were found.");
        Assert.Empty(there.Except(found));
    }

    [Fact]
    public async Task Each_line_says_in_plain_English_what_stands_there()
    {
        using var reader = (await sites.DemonstrationAsync()).NewVisitor();

        var lines = (await reader.PageAsync("/partnership")).QuerySelectorAll(".cw-contents li").Select(li => (Link: li.QuerySelector("a")!.Words(), Line: li.QuerySelector("span")!.Words())).ToList();

        Assert.All(lines, line => Assert.InRange(line.Line.Length, 15, 100));
        Assert.Equal(lines.Count, lines.Select(line => line.Link).Distinct().Count());
    }

    [Theory]
    [InlineData("/partnership", "Contents", "page")]
    [InlineData("/partnership/radar", "Contents", "true")]
    [InlineData("/partnership/partners/uclh", "Partners", "true")]
    [InlineData("/partnership/partners", "Partners", "page")]
    public async Task The_menu_marks_one_place_where_the_reader_is(string path, string marked, string kind)
    {
        using var reader = (await sites.DemonstrationAsync()).NewVisitor();

        var current = Assert.Single((await reader.PageAsync(path)).QuerySelectorAll(".cw-nav [aria-current]"));

        Assert.Equal((marked, kind), (current.Words(), current.GetAttribute("aria-current")));
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(Visitor reader, string path) =>
        [.. (await reader.PageAsync(path)).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];
}
