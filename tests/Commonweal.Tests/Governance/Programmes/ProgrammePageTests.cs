using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class ProgrammePageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-04")]
    [Trait("Requirement", "PRG-05")]
    [Trait("Requirement", "PRG-07")]
    public async Task A_programme_of_the_papers_shows_its_figures_with_their_lines_and_its_late_milestone()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/governance/programmes/intermediate-care");
        var matter = await visitor.PageAsync("/governance/programmes/musculoskeletal-care");

        Assert.StartsWith("about 358 bed days (9 October 2017)", page.Table("Benefits").Cell("Bed days released", "Latest figure"), StringComparison.Ordinal);
        Assert.Contains("S4 line 59", page.Table("Benefits").Source("Bed days released", "Latest figure"), StringComparison.Ordinal);
        Assert.Equal("Late", page.Table("Milestones").Column("State")[0]);
        Assert.Contains("Not yet shared with the partners", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Move musculoskeletal clinics", matter.Fact("Decided in"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_paper_that_tells_of_them_there_is_no_such_figure()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/governance/programmes/intermediate-care?asAt=2017-09-01");

        Assert.DoesNotContain("358", page.MainText(), StringComparison.Ordinal);
    }
}
