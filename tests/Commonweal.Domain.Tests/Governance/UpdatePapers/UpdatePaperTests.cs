using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Governance.UpdatePapers;

public sealed class UpdatePaperTests
{
    private static readonly DateOnly Day = new(2017, 10, 9);
    private static readonly Speaker Team = new(null, "programme-director", "the team");

    [Fact]
    [Trait("Requirement", "PRG-07")]
    public void What_is_written_by_hand_stays_and_tells_that_the_record_has_moved()
    {
        var edit = Edit("Ours", "As the record was");

        Assert.Equal(("Ours", true, false), Read("As the record was", edit));
        Assert.Equal(("Ours", true, true), Read("As the record is now", edit));
        Assert.Equal(("As the record is now", false, false), Read("As the record is now", edit, Edit(null, "As the record is now", 2)));
    }

    [Fact]
    [Trait("Requirement", "PRG-07")]
    public void Only_the_team_writes_it_for_a_meeting_to_come_and_in_words()
    {
        var other = new Speaker(null, "auditor", "an auditor");

        Assert.IsType<OnlyTheTeam>(UpdateEdit.MayEdit(Edit("Ours", ""), other).Refusal);
        Assert.IsType<SectionNeedsWords>(UpdateEdit.MayEdit(Edit(" ", ""), Team).Refusal);
        Assert.IsType<MeetingIsOver>(UpdatePaper.MayBegin(Paper(Day.AddDays(-1)), Team).Refusal);
        Assert.False(UpdatePaper.MayBegin(Paper(Day), Team).IsRefused);
    }

    private static (string, bool, bool) Read(string record, params UpdateEdit[] edits)
    {
        var reading = SectionReading.Of(UpdateHeading.Risks, record, edits);
        return (reading.Text, reading.IsByHand, reading.HasRecordMoved);
    }

    private static UpdateEdit Edit(string? text, string record, long id = 1) => new() { Id = id, Paper = "p", Heading = UpdateHeading.Risks, Text = text, RecordHash = ExactText.From(record).Hash, On = Day, KnownFrom = default };

    private static UpdatePaper Paper(DateOnly meeting) => new() { Slug = "p", Title = "P", Body = "b", MeetingOn = meeting, BegunOn = Day, KnownFrom = default, Provenance = new(null, "Made up for a test") };
}
