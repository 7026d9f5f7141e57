using Commonweal.Domain.Governance.Meetings;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>What a council's committee system gives back is read whole, with every error at once.</summary>
public sealed class PublishedElsewhereTests
{
    private const string Link = "https://democracy.example.org/mgAi.aspx?ID=1";

    [Fact]
    public void A_row_gives_item_link_day_and_minute_and_the_minute_may_come_later()
    {
        var reading = ReturnReading.Of([new(2, "3", Link, "2017-09-29", "57"), new(3, "1", Link, "29/09/2017", "")], [1, 3], Made.Day);

        Assert.Empty(reading.Errors);
        Assert.Equal([(3, Link, new DateOnly(2017, 9, 29), "57"), (1, Link, new DateOnly(2017, 9, 29), null)], reading.Rows);
    }

    [Fact]
    public void Every_error_is_told_with_its_line_and_column()
    {
        var reading = ReturnReading.Of([new(2, "9", "javascript:alert(1)", "tomorrow", new string('x', 201)), new(3, "1", Link, "2017-10-10", "")], [1], Made.Day);

        Assert.Equal(["Line 2, item", "Line 2, link", "Line 2, published on", "Line 2, minute", "Line 3, published on"], reading.Errors.Select(e => e.Split(':')[0]));
        Assert.Equal("The file holds no rows", Assert.Single(ReturnReading.Of([], [1], Made.Day).Errors));
    }

    [Fact]
    public void Whatever_is_in_the_file_each_row_is_read_or_told() => Laws.Hold(
        from item in Gen.Elements("1", "3", "", "-1", "one") from link in Gen.Elements(Link, "http://a.example", "", "//b") from day in Gen.Elements("2017-09-29", "29/09/2017", "2018-01-01", "29.9.17") from minute in Gen.Elements("", "57", new string('x', 300))
        select new ReturnedRow(2, item, link, day, minute),
        row => ReturnReading.Of([row], [1], Made.Day) is var reading && (reading.Rows.Length == 1 ^ reading.Errors.Length > 0));
}
