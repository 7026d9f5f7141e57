namespace Commonweal.Tests.Partnership.Collaboration;

public sealed class FormsTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAD-06")]
    public async Task Forms_stand_against_criteria_and_what_nobody_appraised_is_not_counted_as_met()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var page = await visitor.PageAsync("/partnership/collaboration/forms");

        Assert.Equal("6 forms against 8 criteria: 5 of 48 answers are given, and 43 are still to be appraised.", page.QuerySelector(".cw-lead")!.TextContent);
        Assert.Contains("Multispecialty community provider", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not appraised", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_can_be_downloaded()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await visitor.TextAsync("/partnership/collaboration/forms?answers-format=csv");

        Assert.Contains("Multispecialty community provider,Social care has a central part.,No,Social care is not fully involved.", csv, StringComparison.Ordinal);
    }
}
