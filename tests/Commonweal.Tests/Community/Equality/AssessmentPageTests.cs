using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Equality;

public sealed class AssessmentPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "EQA-01")]
    [Trait("Requirement", "EQA-02")]
    public async Task It_goes_through_the_nine_characteristics_and_its_decision_says_who_has_not_read_it()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/community/equality/musculoskeletal-shift-equality");
        var decision = await visitor.PageAsync("/governance/decisions/musculoskeletal-shift");

        Assert.Equal(9, page.Table("What it would do, by protected characteristic").First.Count);
        Assert.Contains("Made before the decision", page.Body(), StringComparison.Ordinal);
        Assert.Contains("Not yet read, as far as is recorded, by:", decision.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "EQA-05")]
    public async Task A_decision_without_an_assessment_is_told_so()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("No equality assessment is published for this.", (await visitor.PageAsync("/governance/decisions/one-calendar-for-figures")).Body(), StringComparison.Ordinal);
    }
}
