using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Tests.Governance.Bodies;

namespace Commonweal.Domain.Tests.Governance.Meetings;

public sealed class BackgroundPapersTests
{
    [Fact]
    [Trait("Requirement", "LAW-07")]
    public void Each_paper_is_listed_with_where_it_is_read() => Assert.Equal(
        [new BackgroundPaper("Needs of older people", "https://example.org/needs"), new BackgroundPaper("Survey", "The library at Wood Green")],
        BackgroundPapers.Read("Needs of older people: https://example.org/needs\r\n\r\nSurvey: The library at Wood Green").Value.AsEnumerable());

    [Theory]
    [InlineData("None")]
    [InlineData("none.")]
    public void That_there_is_none_is_an_answer(string text) => Assert.Empty(BackgroundPapers.Read(text).Value);

    [Theory]
    [InlineData("Survey")]
    [InlineData("Needs: The town hall\nSurvey: ")]
    [Trait("Requirement", "LAW-07")]
    public void A_paper_without_its_place_is_refused(string text)
    {
        Assert.IsType<PaperNeedsAPlace>(BackgroundPapers.MayWrite(Section(ReportHeading.BackgroundPapers, text)).Refusal);
        Assert.Null(BackgroundPapers.MayWrite(Section(ReportHeading.Background, text)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "LAW-07")]
    public void A_councils_minutes_and_reports_stay_open_for_six_years_and_background_papers_for_four_by_the_law_of_the_day()
    {
        var rules = BackgroundPapers.Keeping(PapersLaw.Law, BodyKind.JointSubCommittee, new(2017, 10, 9));

        Assert.Equal([LawSubject.Keeping, LawSubject.KeepingBackground], rules.Select(r => r.Subject));
        Assert.Contains("six years", rules[0].Text, StringComparison.Ordinal);
        Assert.Contains("four years", rules[1].Text, StringComparison.Ordinal);
        Assert.Empty(BackgroundPapers.Keeping(PapersLaw.Law, BodyKind.JointSubCommittee, new(1980, 1, 1)));
    }

    [Fact]
    public void The_form_of_the_papers_is_whole_without_their_list() => Assert.DoesNotContain(ReportHeading.BackgroundPapers, ReportForm.Missing([]));

    private static ReportSection Section(ReportHeading heading, string text) => new() { Meeting = "a-meeting", Item = 1, Heading = heading, Text = text, KnownFrom = default, Provenance = Made.Ours };
}
