using Commonweal.Platform.Layout;

namespace Commonweal.Tests.Platform.Layout;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 40, "1 2 … 40")]
    [InlineData(10, 40, "1 … 9 10 11 … 40")]
    [InlineData(40, 40, "1 … 39 40")]
    public void The_first_the_last_and_the_neighbours_are_shown(int page, int count, string shown) =>
        Assert.Equal(shown, string.Join(' ', PageLinks.Numbers(page, count).Select(n => n?.ToString() ?? "…")));
}
