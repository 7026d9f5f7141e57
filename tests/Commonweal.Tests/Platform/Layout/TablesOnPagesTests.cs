using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Platform.Layout;

/// <summary>Tables that readers sort, filter, page through and download by their addresses alone, without a script.</summary>
[Collection<Reading>]
[Trait("Requirement", "QUA-05")]
public sealed class TablesOnPagesTests(Sites sites)
{
    private const string People = "/partnership/people";

    [Fact]
    public async Task A_heading_sorts_and_a_second_time_turns_the_order_round()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var sorted = await resident.PageAsync($"{People}?sort=name");
        var names = sorted.Table("People in post").First;
        var turned = sorted.QuerySelector("th[aria-sort=ascending] a")!.GetAttribute("href")!;

        Assert.Equal(names.Order(StringComparer.CurrentCultureIgnoreCase), names);
        Assert.Equal("Zina Etheridge", (await resident.PageAsync(turned)).Table("People in post").First[0]);
    }

    [Fact]
    public async Task Days_are_sorted_as_days_and_not_as_words()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal("31 January 2017", (await resident.PageAsync("/partnership/partners?sort=since")).Table("Organisations").Column("Since")[0]);
        Assert.Equal("1 June 2017", (await resident.PageAsync("/partnership/partners?sort=since&dir=desc")).Table("Organisations").Column("Since")[0]);
    }

    [Fact]
    public async Task A_filter_finds_words_in_any_column_and_says_how_many()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/partners?filter=federation");

        Assert.Equal(["Haringey GP Federation", "Islington GP Federation"], page.Table("Organisations").First);
        Assert.Contains("2 of 11 organisations", page.QuerySelector(".cw-table__count").Words());
    }

    [Fact]
    public async Task A_filter_that_finds_nothing_says_so_and_can_be_cleared()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/partners?filter=zeppelin");

        Assert.Contains("No organisations match “zeppelin”", page.Body());
        Assert.NotNull(page.QuerySelector("main a[href='/partnership/partners']"));
    }

    [Fact]
    public async Task A_long_table_is_paged_and_its_file_holds_all_of_it()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var first = (await resident.PageAsync(People)).Table("People in post").First;
        var second = (await resident.PageAsync($"{People}?page=2")).Table("People in post").First;
        var file = await CsvFile.ReadAsync(resident, $"{People}?format=csv");

        Assert.Equal(25, first.Count);
        Assert.Equal(first.Concat(second), file.Column("Name"));
    }

    [Fact]
    public async Task The_day_a_page_is_read_as_at_is_kept_when_its_table_is_sorted_filtered_and_downloaded()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/partners?asAt=2017-05-31");

        Assert.All(page.QuerySelectorAll("thead a, .cw-table__download a"), a => Assert.Contains("asAt=2017-05-31", a.GetAttribute("href")));
        Assert.Equal("2017-05-31", page.QuerySelector(".cw-table__filter input[name=asAt]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_tables_on_a_page_are_sorted_each_by_itself()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/agreements?matrix-sort=partner&matrix-dir=desc");

        Assert.Equal("Whittington Health", page.Table("Approvals of each agreement").First[0]);
        Assert.Equal("Haringey and Islington Wellbeing Partnership Agreement", page.Table("Agreements").First[0]);
    }

    [Fact]
    [Trait("Requirement", "QUA-06")]
    public async Task A_fact_leaves_in_the_file_with_where_it_comes_from()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var file = await CsvFile.ReadAsync(resident, "/partnership/agreements/partnership-agreement?format=csv");

        Assert.Equal(8, file.Column("Approval: source").Count(source => source.StartsWith("S4:45; our choice: ", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Requirement", "QUA-04")]
    public async Task A_file_writes_days_as_machines_read_them()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.All((await CsvFile.ReadAsync(resident, "/partnership/partners?format=csv")).Column("Since"), day => Assert.Matches(@"^\d{4}-\d\d-\d\d$", day));
    }
}
