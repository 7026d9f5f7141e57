using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/governance/decisions";

    [Fact]
    [Trait("Requirement", "DEC-02")]
    public async Task Matters_are_listed_late_first_with_how_far_each_has_come()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync(Page)).Table("Matters");

        Assert.Equal("Section 75 agreement between Haringey Council and Haringey CCG", table.First[0]);
        Assert.Equal("Late", table.Cell("Section 75 agreement between Haringey Council and Haringey CCG", "Late"));
        Assert.Equal("Agreed, not in effect", table.Cell("Move musculoskeletal clinics from hospital to the community", "How far it has come"));
        Assert.Equal("In effect since 6 July 2017", table.Cell("One calendar for the monthly figures", "What is next"));
    }

    [Fact]
    public async Task The_list_is_read_as_at_a_day_by_stage_and_as_a_file()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var early = (await visitor.PageAsync($"{Page}?asAt=2017-06-20")).Table("Matters");
        var inEffect = await CsvFile.ReadAsync(visitor, $"{Page}?stage=InEffect&format=csv");

        Assert.Equal(2, early.First.Count);
        Assert.Equal(["Commissioning intentions for 2018/19", "One calendar for the monthly figures"], inEffect.Column("Matter"));
        Assert.All(inEffect.Column("Made up"), mark => Assert.Equal("Made up", mark));
    }

    [Fact]
    public async Task Nothing_had_been_proposed_before_the_first_matter()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("No matter had been proposed by this day.", (await visitor.PageAsync($"{Page}?asAt=2015-01-01")).MainText(), StringComparison.Ordinal);
    }
}
