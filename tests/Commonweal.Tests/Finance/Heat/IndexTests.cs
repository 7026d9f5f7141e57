using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Heat;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Services_by_partner_are_shaded_by_how_large_they_are_with_a_legend_and_the_figure_in_each()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/heat");

        Assert.NotEmpty(page.QuerySelectorAll("td.cw-heat--5"));
        Assert.All(page.QuerySelectorAll("td.cw-heat"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        Assert.Equal(5, page.QuerySelectorAll(".cw-heat-legend li").Length);
        Assert.Contains("The most goes to Learning disabilities", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_has_whole_sums_and_marks_what_is_made_up()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/finance/heat?format=csv");

        Assert.All(csv.Column("Made up"), mark => Assert.Equal("Made up", mark));
        Assert.All(csv.Column("Together"), sum => Assert.Matches(@"^\d+\.\d\d$", sum));
    }
}
