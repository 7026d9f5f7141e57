using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Domain.Tests.Partnership.Collaboration;

namespace Commonweal.Domain.Tests.Partnership.Services;

/// <summary>The catalogue of services, what is in scope, and which stage that makes.</summary>
public sealed class ServicesTests
{
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Day = Papers.UpdateOfOctober;

    private static Exclusion Exclude(string service, DateOnly from, DateOnly? to = null, string reason = "Planned for the larger area", string body = "board") =>
        new() { Service = service, DecidedBy = body, Reason = reason, From = from, To = to, KnownFrom = default, Provenance = Made };

    private static ScopeReading Scope(DateOnly asAt, params Exclusion[] exclusions) =>
        ScopeReading.On(PapersServices.Catalogue, exclusions, PapersLadders.Ladders["S"].Stages, asAt);

    [Fact]
    [Trait("Requirement", "SCO-01")]
    [Trait("Requirement", "SCO-04")]
    public void The_catalogue_holds_60_services_under_nine_headings_since_two_of_the_eleven_have_none()
    {
        Assert.Equal(60, PapersServices.Catalogue.Count);
        Assert.Equal(60, PapersServices.Catalogue.DistinctBy(s => s.Slug).Count());
        Assert.Equal(
            [
                "Acute", "Acute and community", "Adult mental health", "CAMHS", "Commissioning", "Commissioning and public health", "Local authority",
                "Mental health (specialist)", "Social care / integrated",
            ],
            PapersServices.Catalogue.Select(s => s.Sector).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "SCO-02")]
    public void Each_service_has_the_area_it_is_best_planned_for()
    {
        Assert.Equal("north-central-london", PapersServices.Catalogue.Single(s => s.Slug == "elective-surgery").Footprint);
        Assert.Equal("two-boroughs", PapersServices.Catalogue.Single(s => s.Slug == "community-nursing").Footprint);
        Assert.Equal("borough", PapersServices.Catalogue.Single(s => s.Slug == "schools").Footprint);
    }

    [Fact]
    [Trait("Requirement", "SCO-03")]
    [Trait("Requirement", "SCO-05")]
    public void All_services_are_in_scope_until_a_decision_takes_one_out()
    {
        Assert.Equal(60, Scope(Day).InScope.Length);
        Assert.Equal(5, Scope(Day).Stage);
        Assert.Equal(59, Scope(Day, Exclude("oncology", Day)).InScope.Length);
        Assert.Equal(60, Scope(Day.AddDays(-1), Exclude("oncology", Day)).InScope.Length);
        Assert.Empty(Scope(new(2017, 1, 30)).InScope);
    }

    [Theory]
    [InlineData("oncology", 4)]
    [InlineData("trauma", 3)]
    [InlineData("iapt", 2)]
    [InlineData("carers", 1)]
    [Trait("Requirement", "SCO-05")]
    public void The_stage_falls_to_the_last_whose_services_are_all_in(string excluded, int stage)
    {
        var reading = Scope(Day, Exclude(excluded, Day));

        Assert.Equal(stage, reading.Stage);
        Assert.Equal([excluded], reading.HoldingBack);
    }

    [Fact]
    [Trait("Requirement", "SCO-05")]
    public void For_the_first_stage_one_service_in_the_community_is_enough()
    {
        var community = PapersServices.Catalogue.Where(s => s.ScopeGroup == "community").Select(s => s.Slug).ToList();

        Assert.Equal(1, Scope(Day, [.. community.Skip(1).Select(s => Exclude(s, Day))]).Stage);
        Assert.Equal(0, Scope(Day, [.. community.Select(s => Exclude(s, Day))]).Stage);
    }

    [Fact]
    [Trait("Requirement", "SCO-03")]
    public void A_service_goes_out_of_scope_by_a_decision_with_a_reason_once_at_a_time()
    {
        var standing = Exclude("oncology", Day, Day.AddMonths(6));

        Assert.IsType<ExclusionNeedsReason>(Exclusion.MayExclude(Exclude("trauma", Day, reason: ""), []).Refusal);
        Assert.IsType<ExclusionNeedsDecision>(Exclusion.MayExclude(Exclude("trauma", Day, body: ""), []).Refusal);
        Assert.IsType<ExclusionEndsBeforeItBegins>(Exclusion.MayExclude(Exclude("trauma", Day, Day.AddDays(-1)), []).Refusal);
        var overlap = Assert.IsType<ExclusionDatesOverlap>(Exclusion.MayExclude(Exclude("oncology", Day.AddMonths(6)), [standing]).Refusal);
        Assert.Equal("The service is already out of scope from 9 October 2017 to 9 April 2018.", overlap.Sentence);
        Assert.False(Exclusion.MayExclude(Exclude("oncology", Day.AddMonths(6).AddDays(1)), [standing]).IsRefused);
        Assert.False(Exclusion.MayExclude(Exclude("trauma", Day), [standing]).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "SCO-06")]
    public void The_market_has_a_service_of_its_own_and_its_sufficiency_and_quality_can_be_said()
    {
        Assert.Contains(PapersServices.Catalogue, s => s.Slug == "brokerage-and-market-development");
        MarketAssessment assessment = new()
        {
            Service = "placements-and-supported-living", AssessedBy = Papers.Partner("haringey-council"), On = Day, IsSufficient = false, IsOfGoodQuality = true,
            Words = "Too few places", KnownFrom = default, Provenance = Made,
        };
        Assert.False(assessment.IsSufficient);
    }
}
