using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>A report is checked against the headings of the papers (BRD-20).</summary>
public sealed class ReportFormTests
{
    // The list of background papers is the law's and not of the form.
    private static readonly ReportHeading[] All = [.. Enum.GetValues<ReportHeading>().Where(h => h != ReportHeading.BackgroundPapers)];

    [Fact]
    [Trait("Requirement", "BRD-20")]
    public void Each_heading_without_words_is_named() => Assert.All(All, left =>
        Assert.Equal([left.InWords()], Assert.IsType<ReportLacksHeadings>(ReportForm.IsWhole([.. All.Where(h => h != left).Select(h => Section(h))]).Refusal).Missing));

    [Fact]
    [Trait("Requirement", "BRD-20")]
    public void A_whole_report_passes() => Assert.False(ReportForm.IsWhole([.. All.Select(h => Section(h))]).IsRefused);

    [Fact]
    [Trait("Requirement", "BRD-21")]
    public void A_recommendation_that_asks_nothing_does_not() => Assert.IsType<RecommendationAsksNothing>(
        ReportForm.IsWhole([.. All.Select(h => h == ReportHeading.Recommendation ? Section(h, "See below.") : Section(h))]).Refusal);

    private static ReportSection Section(ReportHeading heading, string text = "The board is asked to NOTE this.") =>
        new() { Meeting = "a-meeting", Item = 1, Heading = heading, Text = text, KnownFrom = default, Provenance = Made.Ours };
}
