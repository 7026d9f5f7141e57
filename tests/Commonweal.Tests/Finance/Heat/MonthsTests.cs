using Commonweal.Finance.OpenBook;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Heat;

public sealed class MonthsTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Service_lines_by_month_are_shaded_for_those_who_may_see_the_open_book()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.PageAsync("/finance/heat/months");

        Assert.NotEmpty(page.QuerySelectorAll("td.cw-heat--5"));
        Assert.Contains(BookCase.PurposeLimit, page.MainText(), StringComparison.Ordinal);
    }
}
