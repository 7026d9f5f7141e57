using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Domain.Tests.Partnership.Services;

namespace Commonweal.Domain.Tests.Partnership.Collaboration;

/// <summary>The seven ladders as they stood on 9 October 2017, written here from the papers and not from the facts.</summary>
public sealed class LaddersOfThePapersTests
{
    public static IEnumerable<TheoryDataRow<string, int, int, int, string>> Rows() =>
    [
        Row("P", stages: 5, surviving: 0, reached: 2, missed: "").WithTrait("Requirement", "LAD-P"),
        Row("D", stages: 5, surviving: 5, reached: 1, missed: "3").WithTrait("Requirement", "LAD-D"),
        Row("S", stages: 5, surviving: 5, reached: 5, missed: "").WithTrait("Requirement", "LAD-S"),
        Row("F", stages: 4, surviving: 0, reached: 0, missed: "2 1").WithTrait("Requirement", "LAD-F"),
        Row("V", stages: 5, surviving: 0, reached: 1, missed: "2").WithTrait("Requirement", "LAD-V"),
        Row("M", stages: 4, surviving: 4, reached: 1, missed: "2").WithTrait("Requirement", "LAD-M"),
        Row("X", stages: 5, surviving: 5, reached: 2, missed: "").WithTrait("Requirement", "LAD-X"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_ladder_stood_so_on_the_day_of_the_update(string letter, int stages, int surviving, int reached, string missed)
    {
        var ladder = PapersLadders.Ladders[letter];
        var derived = ScopeReading.On(PapersServices.Catalogue, [], ladder.Stages, Papers.UpdateOfOctober).Stage;
        var reading = ladder.On(Papers.UpdateOfOctober, derived);

        Assert.Equal(stages, ladder.Stages.Length);
        Assert.Equal(surviving, ladder.Stages.Count(s => s.Origin == StageOrigin.Paper));
        Assert.Equal(reached, reading.Reached);
        Assert.Equal(missed, string.Join(' ', reading.Missed.Select(a => a.Stage)));
        Assert.False(reading.IsOnlyClaimed);
    }

    [Fact]
    [Trait("Requirement", "LAD-01")]
    public void There_are_seven_areas() =>
        Assert.Equal(
            ["Planning", "Designing", "Scoping services", "Financial decisions", "Delivering", "Monitoring", "Decision making"],
            PapersLadders.Ladders.Values.Select(l => l.Ladder.Name));

    [Fact]
    [Trait("Requirement", "LAD-05")]
    public void Every_step_between_stages_has_its_action()
    {
        foreach (var ladder in PapersLadders.Ladders.Values)
        {
            var steps = PapersLadders.Steps.Where(s => s.Ladder == ladder.Ladder.Letter).ToList();

            Assert.All(steps, s => Assert.Equal(s.FromStage + 1, s.ToStage));
            Assert.All(steps, s => Assert.NotEmpty(s.Action));
            Assert.Equal(steps.Count, steps.DistinctBy(s => s.FromStage).Count());
        }
    }

    [Fact]
    [Trait("Requirement", "LAD-02")]
    public void Decision_making_is_at_its_second_stage_only_for_the_eight_who_approved()
    {
        var reading = PapersLadders.Ladders["X"].On(Papers.UpdateOfOctober);

        Assert.Equal(8, reading.Positions.Count(p => p is { IsRequired: true, Claim.Stage: 2 }));
        Assert.Equal(2, reading.Positions.Count(p => p is { IsRequired: false, Claim.Stage: 1 }));
        Assert.Equal(0, PapersLadders.Ladders["X"].On(new(2017, 6, 29)).Reached);
    }

    [Fact]
    [Trait("Requirement", "LAD-06")]
    public void Other_forms_are_appraised_against_criteria_and_what_nobody_appraised_is_not_counted_as_met()
    {
        var grid = new AppraisalGrid(PapersLadders.Appraisals, Papers.UpdateOfOctober);

        Assert.Contains(PapersLadders.Forms, f => f.Slug == "mcp");
        Assert.Equal(AppraisalAnswer.No, grid["pacs", "social-care"]!.Meets);
        Assert.Null(grid["aco", "social-care"]);
        Assert.Equal((2, 0, 0, 6), grid.Count("accountable-care-partnership", [.. PapersLadders.Criteria]));
        Assert.Null(new AppraisalGrid(PapersLadders.Appraisals, Papers.AgreementBegins.AddDays(-1))["pacs", "social-care"]);
    }

    private static TheoryDataRow<string, int, int, int, string> Row(string letter, int stages, int surviving, int reached, string missed) =>
        new(letter, stages, surviving, reached, missed);
}
