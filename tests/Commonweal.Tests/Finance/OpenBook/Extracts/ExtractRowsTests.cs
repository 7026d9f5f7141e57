using System.Net;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook.Extracts;

[Collection<Reading>]
public sealed class ExtractRowsTests(Sites sites)
{
    [Fact]
    public async Task Figures_that_somebody_filled_in_say_that_no_ledger_is_behind_them_and_an_unknown_line_is_not_found()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        using var unknown = await director.GetAsync($"{Books.List}/whittington-health/2017-08/rows?line=nowhere");

        Assert.Contains("filled in by hand", (await director.PageAsync($"{Books.List}/whittington-health/2017-08/rows")).MainText(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
