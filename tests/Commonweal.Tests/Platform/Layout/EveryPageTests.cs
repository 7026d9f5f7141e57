using System.Net;
using System.Text.RegularExpressions;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Layout;

/// <summary>The sites and the crawls of them that the tests of every page share.</summary>
public sealed class CrawledSites(TestDatabases databases) : IAsyncDisposable
{
    private readonly Sites sites = new(databases);

    public Crawl Crawl => field ??= new Crawl(sites);

    public Sites Sites => sites;

    public ValueTask DisposeAsync() => sites.DisposeAsync();
}

/// <summary>What holds of every page that a reader can come to by links.</summary>
public sealed partial class EveryPageTests(CrawledSites crawled) : IClassFixture<CrawledSites>
{
    [Theory, BothDatabases]
    public async Task Every_link_leads_to_a_page(Engine engine)
    {
        var pages = await crawled.Crawl.ByAResidentAsync(engine);

        Assert.True(pages.Count > 60, $"Only {pages.Count} pages were found.");
        None(pages.Where(page => page.Value.Status != HttpStatusCode.OK && !IsForThoseSignedIn(page)).Select(page => $"{page.Key}: {page.Value.Status}"));
    }

    [Theory]
    [InlineData("whittington-recorder")]
    [InlineData("programme-director")]
    public async Task Every_link_offered_to_somebody_signed_in_leads_to_a_page(string signIn)
    {
        var pages = await crawled.Crawl.ByAsync(signIn);

        None(pages.Where(page => page.Value.Status is not (HttpStatusCode.OK or HttpStatusCode.Forbidden)).Select(page => $"{page.Key}: {page.Value.Status}"));
    }

    [Fact]
    [Trait("Requirement", "QUA-06")]
    public async Task Every_link_to_a_place_in_a_page_finds_that_place()
    {
        var pages = await crawled.Crawl.ByAResidentAsync();

        var lost = pages.Where(page => page.Value.Document is not null).SelectMany(page => Crawl.LinksOf(page.Value.Document!).Where(link => link.Contains('#') && link.Split('#')[1].Length > 0)
            .Where(link => pages[link.StartsWith('#') ? page.Key : link.Split('#')[0]].Document?.GetElementById(link.Split('#')[1]) is null).Select(link => $"{page.Key} leads to {link}"));

        None(lost);
    }

    [Fact]
    [Trait("Requirement", "QUA-05")]
    public async Task No_public_address_is_unreadable()
    {
        var pages = await crawled.Crawl.ByAResidentAsync();

        Assert.DoesNotContain(pages.Keys, address => Guids().IsMatch(address));
    }

    [Fact]
    public async Task A_resident_gets_no_cookie_before_signing_in()
    {
        var pages = await crawled.Crawl.ByAResidentAsync();

        None(pages.Where(page => page.Value.Cookies.Count > 0 && !page.Key.StartsWith("/sign-in", StringComparison.Ordinal)).Select(page => $"{page.Key}: {page.Value.Cookies[0]}"));
    }

    [Fact]
    [Trait("Requirement", "EQA-04")]
    public async Task Every_page_has_a_language_a_title_one_heading_and_a_way_past_the_menu() => await NoneAsync(page =>
        page.DocumentElement.GetAttribute("lang") == "en-GB" && page.QuerySelector("title").Words().Length > 0 && page.QuerySelectorAll("h1").Length == 1
            && page.QuerySelector("a.nhsuk-skip-link[href='#maincontent']") is not null && page.QuerySelectorAll("main#maincontent").Length == 1);

    [Fact]
    [Trait("Requirement", "EQA-04")]
    public async Task Every_field_has_a_label() => await NoneAsync(page => page.QuerySelectorAll("input:not([type=hidden]), select, textarea").All(field =>
        field.Id is { Length: > 0 } id && page.QuerySelector($"label[for='{id}']").Words().Length > 0));

    [Fact]
    [Trait("Requirement", "EQA-04")]
    public async Task Every_table_has_a_name_and_says_what_its_rows_and_columns_are() => await NoneAsync(page => page.QuerySelectorAll("table").All(table =>
        table.QuerySelector("caption").Words().Length > 0 && table.QuerySelectorAll("thead th").All(th => th.GetAttribute("scope") == "col")));

    [Fact]
    public async Task No_name_of_a_place_in_a_page_is_given_twice() => await NoneAsync(page =>
        page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count() == page.QuerySelectorAll("[id]").Length);

    [Fact]
    public async Task No_page_carries_style_or_script_of_its_own() => await NoneAsync(page =>
        page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/json'])").Length == 0);

    [Fact]
    [Trait("Requirement", "QUA-05")]
    public async Task Every_table_can_be_downloaded_whole()
    {
        using var resident = (await crawled.Sites.DemonstrationAsync()).NewVisitor();
        var offered = (await crawled.Crawl.ByAResidentAsync()).Values.Where(page => page.Document is not null)
            .SelectMany(page => page.Document!.QuerySelectorAll(".cw-table").Where(table => table.QuerySelector(".cw-table__download a") is not null)).ToList();

        Assert.True(offered.Count > 60, $"Only {offered.Count} tables offer a file.");
        foreach (var table in offered)
        {
            var file = await CsvFile.ReadAsync(resident, table.QuerySelector(".cw-table__download a")!.GetAttribute("href")!);
            Assert.Equal(int.Parse(Number().Match(table.QuerySelector(".cw-table__count").Words()).Value), file.Rows.Count);
        }
    }

    private async Task NoneAsync(Func<AngleSharp.Html.Dom.IHtmlDocument, bool> holds) =>
        None((await crawled.Crawl.ByAResidentAsync()).Where(page => page.Value is { Status: HttpStatusCode.OK, Document: { } document } && !holds(document)).Select(page => page.Key));

    private static void None(IEnumerable<string> faults) => Assert.Equal("", string.Join('\n', faults));

    // An approval's page points to its entries in the audit, and says for whom.
    private static bool IsForThoseSignedIn(KeyValuePair<string, CrawledPage> page) => page.Value.Status == HttpStatusCode.Redirect && page.Key.StartsWith("/audit", StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}")]
    private static partial Regex Guids();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
