using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class ReportTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-01")]
    public async Task A_draft_report_for_the_next_body_is_made_from_the_record()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/governance/decisions/musculoskeletal-shift/bodies/haringey-ccg-governing-body/report");

        Assert.Equal("1 November 2017", page.Fact("Date"));
        Assert.Contains("is asked to approve this exact text:", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Islington CCG Governing Body: Approved on 4 October 2017.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Whittington Health: revenue, whole year, pays more or receives less £310,000.", page.MainText(), StringComparison.Ordinal);
    }
}
