using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Search;

/// <summary>Finding what the public pages show.</summary>
[Collection<Reading>]
[Trait("Requirement", "QUA-05")]
public sealed class SearchTests(Sites sites, Browser browser)
{
    [Theory]
    [InlineData("whittington health")]
    [InlineData("WHITTINGTON")]
    [InlineData("Whíttingtön")]
    [InlineData("health   whittington")]
    public async Task Words_are_found_whatever_their_case_accents_and_order(string words)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("/partnership/partners/whittington-health", await LinksAsync(resident, words));
    }

    [Theory]
    [InlineData("each organisation's own")]
    [InlineData("each organisation’s own")]
    public async Task An_apostrophe_is_one_however_it_was_typed(string words)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("/partnership/agreements/partnership-agreement/versions/2#c1-5", await LinksAsync(resident, words));
    }

    [Theory]
    [InlineData("C7.2", "/partnership/agreements/partnership-agreement/versions/2#c7-2")]
    [InlineData("c7.2", "/partnership/agreements/partnership-agreement/versions/2#c7-2")]
    [InlineData("SCOPE.1", "/partnership/agreements/partnership-agreement/versions/2#scope-1")]
    public async Task The_reference_of_a_clause_leads_to_it_first(string reference, string address)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(address, (await LinksAsync(resident, reference))[0]);
    }

    [Fact]
    public async Task What_has_the_words_in_its_title_comes_before_what_has_them_elsewhere()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var titles = (await resident.PageAsync("/search?q=hospital")).QuerySelectorAll(".cw-hits__title").Select(t => t.Words().Contains("hospital", StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.Equal(titles.OrderDescending(), titles);
        Assert.Contains(false, titles);
    }

    [Fact]
    public async Task Nothing_found_says_so_and_what_to_try()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/search?q=zeppelin");

        Assert.Contains("Nothing here holds “zeppelin”", page.Body());
        Assert.Contains("Try fewer words, or part of a word.", page.Body());
    }

    [Fact]
    public async Task Nothing_asked_for_says_what_may_be_looked_for()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Type a name, a subject or the reference of a clause", (await resident.PageAsync("/search?q=%20")).Body());
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=zeppelin")]
    public async Task Where_nothing_is_listed_it_leads_to_what_may_be_looked_through(string address)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var links = (await resident.PageAsync(address)).QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Contains("/governance/decisions", links);
        Assert.All(links, link => Assert.StartsWith("/", link));
    }

    [Fact]
    public async Task A_word_without_end_does_not_push_the_page_aside()
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync(), 360);

        await page.GoAsync($"/search?q={new string('w', 400)}");

        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact]
    public async Task A_long_list_shows_its_first_and_says_how_many_there_are()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/search?q=a");

        Assert.Equal(50, page.QuerySelectorAll(".cw-hits > li").Length);
        Assert.Matches(@"^\d+ found; the first 50 are shown\. Add a word to narrow it$", page.QuerySelector("[role=status]").Words());
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text_and_never_as_markup()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.Contains("Nothing here holds “<script>alert(1)</script>”", page.Body());
    }

    [Fact]
    public async Task A_person_is_found_by_name_and_by_post()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("/partnership/people/rachel-lissauer", await LinksAsync(resident, "lissauer"));
        Assert.Contains("/partnership/people/rachel-lissauer", await LinksAsync(resident, "director of the wellbeing partnership"));
    }

    private static async Task<List<string>> LinksAsync(Visitor visitor, string words) =>
        [.. (await visitor.PageAsync($"/search?q={Uri.EscapeDataString(words)}")).QuerySelectorAll(".cw-hits a").Select(a => a.GetAttribute("href")!)];
}
