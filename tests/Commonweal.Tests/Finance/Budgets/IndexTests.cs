using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Budgets;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BUD-08")]
    [Trait("Requirement", "PAR-13")]
    public async Task The_budget_of_each_service_is_composed_of_partners_lines_and_the_shift_to_prevention_is_told()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/budgets");

        Assert.Equal("Pooled", page.Table("Service budgets, 2017/18").Cell("Learning disabilities", "How it is run"));
        Assert.Contains("Each line belongs to one partner; the partnership owns no budget.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Prevention and early intervention have", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Made_up_sums_are_marked_in_file_and_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/finance/budgets?format=csv");

        Assert.All(csv.Column("Made up"), mark => Assert.Equal("Made up", mark));
        Assert.True((await visitor.JsonAsync("/api/budgets"))[0].GetProperty("lines")[0].GetProperty("demonstration").GetBoolean());
    }
}
