using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Platform.Verify;

namespace Commonweal.Tests.Platform.Verify;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("""{"a":"1.00"}""", """{"a":"1.00","b":2}""", 1, "")]
    [InlineData("""{"a":"1.00"}""", """{}""", 1, "a 1.00 NA")]
    [InlineData("""{"a":"1.00"}""", """{"a":1.00}""", 1, "a 1.00 1.00")]
    [InlineData("""{"a":null}""", """{"a":null}""", 1, "")]
    [InlineData("""{"a":null}""", """{}""", 1, "a null NA")]
    [InlineData("""{"a":true}""", """{"a":false}""", 1, "a true false")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1.0]}""", 2, "a[1] 2 NA")]
    [InlineData("""{"a":[1]}""", """{"a":[1,{"b":1}]}""", 2, """a[1] NA {"b":1}""")]
    [InlineData("""{"a":{"b":{"c":"x"},"d":[{"e":"f"}]}}""", """{"a":{"d":[{"e":"g"}],"b":{"c":"y"}}}""", 2, "a.b.c x y; a.d[0].e f g")]
    [InlineData("""{"a":{"b":1}}""", """{"a":[1]}""", 1, """a {"b":1} [1]""")]
    public void Objects_are_compared_by_key_and_arrays_by_position(string expected, string got, int compared, string differences)
    {
        var comparison = Compare(expected, got, Tolerance.None);

        Assert.Equal((compared, differences), (comparison.Compared, string.Join("; ", comparison.Differences.Select(d => $"{d.Path} {d.Expected} {d.Got}"))));
    }

    [Theory]
    [InlineData("100", "100.9", 0.01, 0, true)]
    [InlineData("100", "101.1", 0.01, 0, false)]
    [InlineData("0", "0.001", 0.01, 0.001, true)]
    [InlineData("0", "0.002", 0.01, 0.001, false)]
    public void Numbers_are_near_by_the_larger_of_the_two_or_by_a_fixed_distance(string expected, string got, double relative, double absolute, bool isNear) =>
        Assert.Equal(isNear, Compare($$"""{"a":{{expected}}}""", $$"""{"a":{{got}}}""", new Tolerance(relative, absolute)).Differences.Count == 0);

    [Fact]
    public void The_worst_is_the_largest_relative_difference() =>
        Assert.Equal(0.5, Compare("""{"a":1,"b":100}""", """{"a":2,"b":101}""", new Tolerance(1, 0)).Worst);

    private static Comparison Compare(string expected, string got, Tolerance tolerance)
    {
        var comparison = new Comparison(tolerance);
        comparison.Tree("", JsonDocument.Parse(expected).RootElement, JsonNode.Parse(got));
        return comparison;
    }
}
