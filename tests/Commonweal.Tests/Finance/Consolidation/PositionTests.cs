using Commonweal.Tests.Finance.OpenBook;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Consolidation;

[Collection<Reading>]
public sealed class PositionTests(Sites sites)
{
    private const string July = "/finance/consolidation/position/2017-07";

    [Fact]
    [Trait("Requirement", "BUD-01")]
    public async Task What_partners_signed_stands_by_service_without_what_they_pay_each_other_and_opens_to_each_version()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.PageAsync(July);
        var services = await CsvFile.ReadAsync(director, $"{July}?format=csv");
        var lines = await CsvFile.ReadAsync(director, $"{July}?lines-format=csv");

        Assert.Contains("Every partner with lines is in it.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Whittington Health", page.Table("What is taken out: paid by one to another, as both say").Column("Is paid"));
        Assert.Equal(lines.Column("Cost").Sum(decimal.Parse), decimal.Parse(services.Column("Cost that was signed").Last()));
        Assert.Equal(decimal.Parse(services.Column("Cost together").Last()), services.Column("Cost together").SkipLast(1).Sum(decimal.Parse));
        Assert.Contains("2", lines.Column("Version"));
        Assert.NotNull(page.QuerySelector($"a[href='{Books.List}/whittington-health/2017-07?version=2']"));
    }
}
