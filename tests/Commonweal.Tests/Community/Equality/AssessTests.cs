using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Equality;

public sealed class AssessTests(Sites sites) : IClassFixture<Sites>
{
    private static (string, string)[] Fields => [("Input.Title", "One calendar"), ("Input.Decision", "one-calendar-for-figures"), ("Input.Summary", "Nobody is touched."), ("Input.JudgedBy", "Engagement lead")];

    [Fact]
    [Trait("Requirement", "LAW-27")]
    public async Task An_assessment_made_after_the_decision_is_shown_as_too_late()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var lead = await site.SignInAsAsync("engagement-lead");
        var effects = Enumerable.Range(0, 9).SelectMany(i => new (string, string)[] { ($"Input.Effects[{i}].Effect", "NoChange"), ($"Input.Effects[{i}].Evidence", "Nothing is known.") }).ToArray();

        var missing = await lead.FillInAsync("/community/equality/assess", [.. Fields, ("Input.Judgement", "Assessed"), .. effects[..16]]);
        var done = await lead.FillInAsync("/community/equality/assess", [.. Fields, ("Input.Judgement", "Assessed"), .. effects]);

        Assert.Contains("Missing: Sexual orientation", missing.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Made too late", done.Body(), StringComparison.Ordinal);
        Assert.Contains("Made too late", (await lead.PageAsync("/governance/decisions/one-calendar-for-figures")).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "EQA-03")]
    public async Task That_none_is_needed_is_entered_with_the_reason_and_by_whom()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var lead = await site.SignInAsAsync("engagement-lead");

        var empty = await lead.FillInAsync("/community/equality/assess");
        var done = await lead.FillInAsync("/community/equality/assess", [.. Fields, ("Input.Judgement", "NotNeeded")]);

        Assert.Equal(4, empty.Problems().Count);
        Assert.Contains("judged not to be needed", done.Body(), StringComparison.Ordinal);
    }
}
