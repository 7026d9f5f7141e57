using Commonweal.Platform.Layout;

namespace Commonweal.Tests.Platform.Layout;

public sealed class DateInThreeBoxesTests
{
    [Theory]
    [InlineData("9", "10", "2017")]
    [InlineData(" 09 ", "Oct", "2017")]
    [InlineData("9", "october", " 2017 ")]
    public void A_date_is_read_as_people_type_it(string day, string month, string year) =>
        Assert.Equal((new DateOnly(2017, 10, 9), null), new DateInThreeBoxes(day, month, year).Read("Date of approval"));

    [Theory]
    [InlineData("9", "10", "", "Date of approval must include a year")]
    [InlineData("", "10", null, "Date of approval must include a day and year")]
    [InlineData("9", "10", "17", "Date of approval must have a year of 4 numbers, such as 2017")]
    [InlineData("31", "2", "2017", "Date of approval must be a real date")]
    [InlineData("9", "Octember", "2017", "Date of approval must be a real date")]
    [InlineData("9", "-1", "2017", "Date of approval must be a real date")]
    public void What_is_wrong_is_named(string? day, string? month, string? year, string message) =>
        Assert.Equal((null, message), new DateInThreeBoxes(day, month, year).Read("Date of approval"));

    [Fact]
    public void Three_empty_boxes_are_no_date_and_no_mistake() => Assert.Equal((null, null), new DateInThreeBoxes("", " ", null).Read("Date of approval"));
}
