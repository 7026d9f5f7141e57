using System.Text;
using Commonweal.Platform.Layout;

namespace Commonweal.Tests.Platform.Layout;

public sealed class DataTableTests
{
    private sealed record Thing(string Name, int? People, bool IsMadeUp = false);

    private static readonly Thing[] Three = [new("Whittington", 7), new("haringey", null), new("Islington", 10, IsMadeUp: true)];

    [Theory]
    [InlineData("", "Whittington, haringey, Islington")]
    [InlineData("?sort=name", "haringey, Islington, Whittington")]
    [InlineData("?sort=name&dir=desc", "Whittington, Islington, haringey")]
    [InlineData("?sort=unknown", "Whittington, haringey, Islington")]
    public void Rows_are_sorted_as_the_address_asks(string query, string names) => Assert.Equal(names, Names(Table(query)));

    [Theory]
    [InlineData("?sort=people", "Whittington, Islington, haringey")]
    [InlineData("?sort=people&dir=desc", "Islington, Whittington, haringey")]
    public void Numbers_sort_as_numbers_and_a_gap_comes_last_either_way(string query, string names) => Assert.Equal(names, Names(Table(query)));

    [Fact]
    public void The_sorted_column_says_so_and_its_link_turns_it_round()
    {
        var name = Table("?sort=name&asAt=2017-06-01").Headings[0];

        Assert.Equal("ascending", name.AriaSort);
        Assert.Equal("/things?asAt=2017-06-01&sort=name&dir=desc", name.SortUrl);
    }

    [Fact]
    public void A_filter_finds_words_in_any_case_and_is_kept_by_every_link()
    {
        var table = Table("?filter=GTON");

        Assert.Equal("Whittington, Islington", Names(table));
        Assert.Equal((2, 3), (table.FilteredCount, table.TotalCount));
        Assert.Equal("/things?filter=GTON&format=csv", table.Query.CsvUrl);
        Assert.Equal("/things", table.Query.ClearUrl);
    }

    [Theory]
    [InlineData("", 1, 25, "0")]
    [InlineData("?page=3", 3, 10, "50")]
    [InlineData("?page=99", 3, 10, "50")]
    [InlineData("?page=-1", 1, 25, "0")]
    public void A_page_holds_25_rows_and_a_page_beyond_the_last_is_the_last(string query, int page, int rows, string first)
    {
        var table = Table(query, [.. Enumerable.Range(0, 60).Select(i => new Thing(i.ToString(), i))]);

        Assert.Equal((page, rows, first), (table.PageNumber, table.Rows.Count, table.Rows[0].Cells[0].Text));
    }

    [Theory]
    [InlineData("Islington", 2)]
    [InlineData("nowhere", 1)]
    public void A_column_of_acts_stands_only_where_somebody_can_do_one(string name, int columns)
    {
        var table = new DataTable<Thing>("Things", [new("name", "Name", t => t.Name), new("act", "What to do", t => t.Name == name ? "Report" : null) { IsAction = true }], Three, TableQuery.Parse("/things", ""));

        Assert.Equal((columns, columns), (table.Headings.Count, table.Rows[0].Cells.Count));
    }

    [Fact]
    public void A_second_table_on_a_page_answers_to_its_prefix_alone()
    {
        var query = TableQuery.Parse("/things", "?sort=name&posts-sort=people", "posts-");

        Assert.Equal("people", query.Sort);
        Assert.Equal("/things?sort=name&posts-sort=people&posts-page=2", query.PageUrl(2));
    }

    [Fact]
    public void CSV_holds_every_filtered_row_with_bare_numbers_and_marks_what_is_made_up()
    {
        var table = Table("?format=csv&filter=ton&sort=name");

        Assert.True(table.WantsCsv);
        Assert.Equal("\uFEFFName,People,Made up\r\nIslington,10,Made up\r\nWhittington,7,\r\n", Encoding.UTF8.GetString(table.ToCsv()));
    }

    [Fact]
    public void Of_several_rows_with_one_anchor_the_first_bears_it()
    {
        var table = new DataTable<Thing>("Things", [new("name", "Name", t => t.Name)], Three, TableQuery.None) { Anchor = t => t.People is null ? null : "l1" };

        Assert.Equal(["l1", null, null], table.Rows.Select(row => row.Anchor));
    }

    private static DataTable<Thing> Table(string query, IReadOnlyList<Thing>? things = null) => new("Things",
        [
            new("name", "Name", t => t.Name),
            new("people", "People", t => t.People is { } people ? $"{people} people" : null) { IsNumeric = true, SortBy = t => t.People, Csv = t => t.People?.ToString() },
        ],
        things ?? Three, TableQuery.Parse("/things", query)) { IsMadeUp = t => t.IsMadeUp };

    private static string Names(DataTable table) => string.Join(", ", table.Rows.Select(row => row.Cells[0].Text));
}
