using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;

namespace Commonweal.Domain.Tests.Partnership.Collaboration;

/// <summary>A stage is claimed with evidence, and never for the partnership above what every partner needed has ratified.</summary>
public sealed class LadderTests
{
    private static readonly PartnerId Council = Papers.Partner("council");
    private static readonly PartnerId Ccg = Papers.Partner("ccg");
    private static readonly PartnerId Guest = Papers.Partner("guest");
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Day = new(2017, 10, 9);

    private static readonly PartnerId?[] Claimants = [Council, Ccg, Guest, null];

    private static LadderHistory Ladder(StageClaim[] claims, Ambition[]? ambitions = null, bool isDerived = false) => new(
        new Ladder { Letter = "D", Name = "Designing", EndAim = "One lead", IsDerivedFromServices = isDerived, Provenance = Made },
        Enumerable.Range(1, 5).Select(n => new LadderStage { Ladder = "D", Number = n, Text = $"Stage {n}", Origin = StageOrigin.Ours, Provenance = Made }),
        new[] { Council, Ccg }.Select(p => new RequiredPartner { Ladder = "D", PartnerId = p, Provenance = Made }),
        claims,
        ambitions ?? []);

    private static StageClaim Claim(PartnerId? by, int stage, DateOnly? on = null, string evidence = "minute 4") =>
        new() { Ladder = "D", PartnerId = by, Stage = stage, On = on ?? Day, Evidence = evidence, KnownFrom = default, Provenance = Made };

    private static string NameOf(PartnerId partner) => partner == Council ? "The Council" : "The CCG";

    [Fact]
    [Trait("Requirement", "LAD-02")]
    public void A_stage_claimed_without_evidence_is_refused()
    {
        var refusal = Assert.IsType<StageNeedsEvidence>(Ladder([]).MayClaim(Claim(Council, 2, evidence: " "), NameOf).Refusal);

        Assert.Equal("Stage 2 of Designing is claimed without evidence: say what shows that it is reached.", refusal.Sentence);
    }

    [Fact]
    public void A_stage_that_is_not_on_the_ladder_is_refused()
    {
        Assert.IsType<NoSuchStage>(Ladder([]).MayClaim(Claim(Council, 6), NameOf).Refusal);
        Assert.IsType<NoSuchStage>(Ladder([]).MayClaim(Claim(Council, -1), NameOf).Refusal);
        Assert.False(Ladder([]).MayClaim(Claim(Council, 5), NameOf).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "SCO-05")]
    public void What_follows_from_the_services_is_not_claimed() =>
        Assert.IsType<StageFollowsFromServices>(Ladder([], isDerived: true).MayClaim(Claim(Council, 1), NameOf).Refusal);

    [Fact]
    [Trait("Requirement", "LAD-04")]
    public void The_partnership_claims_no_more_than_every_partner_needed_has_ratified()
    {
        var ladder = Ladder([Claim(Council, 3), Claim(Ccg, 2), Claim(Guest, 0)]);

        var refusal = Assert.IsType<StageAboveRatified>(ladder.MayClaim(Claim(null, 3), NameOf).Refusal);
        Assert.Equal(
            "The partnership cannot be at stage 3 of Designing while The CCG has not reached it: stage 2 is the most that every partner needed has ratified.", refusal.Sentence);
        Assert.False(ladder.MayClaim(Claim(null, 2), NameOf).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "LAD-04")]
    public void A_partner_that_has_said_nothing_holds_the_partnership_at_none() =>
        Assert.Equal(0, Assert.IsType<StageAboveRatified>(Ladder([Claim(Council, 3)]).MayClaim(Claim(null, 1), NameOf).Refusal).Ratified);

    [Fact]
    [Trait("Requirement", "LAD-04")]
    public void Moving_down_is_allowed_is_shown_and_takes_the_partnership_along()
    {
        var later = Day.AddMonths(3);
        var ladder = Ladder([Claim(Council, 3), Claim(Ccg, 3), Claim(null, 3), Claim(Ccg, 1, later)]);

        Assert.Equal(3, ladder.On(Day).Reached);
        Assert.Equal(1, ladder.On(later).Reached);
        Assert.True(ladder.On(later).IsOnlyClaimed);
        Assert.Equal([false, true], ladder.Movements(Ccg, later).Select(m => m.WentDown));
    }

    [Fact]
    [Trait("Requirement", "LAD-03")]
    public void An_ambition_whose_day_has_passed_unreached_is_missed()
    {
        Ambition ambition = new() { Ladder = "D", Stage = 3, By = Day, SetOn = Day.AddMonths(-4), KnownFrom = default, Provenance = Made };
        var ladder = Ladder([Claim(Council, 1), Claim(Ccg, 1), Claim(null, 1)], [ambition]);

        Assert.Empty(ladder.On(Day).Missed);
        Assert.Same(ambition, Assert.Single(ladder.On(Day.AddDays(1)).Missed));
        Assert.Empty(ladder.On(Day.AddMonths(-5)).Ambitions);
    }

    [Fact]
    [Trait("Requirement", "LAD-04")]
    public void Whatever_is_claimed_in_whatever_order_the_partnership_never_stands_above_a_partner_it_needs() => Laws.Hold<(int Who, int Stage, int Days)[]>(said =>
    {
        var claims = said.Select(s => Claim(Claimants[Math.Abs(s.Who % 4)], Math.Abs(s.Stage % 6), Day.AddDays(Math.Abs(s.Days % 30)))).ToArray();
        return Enumerable.Range(0, 30).All(offset =>
        {
            var reading = Ladder(claims).On(Day.AddDays(offset));
            return reading.Reached <= reading.StageOf(Council) && reading.Reached <= reading.StageOf(Ccg);
        });
    });

    [Fact]
    [Trait("Requirement", "LAD-06")]
    public void An_appraisal_says_what_was_found()
    {
        Assert.IsType<AppraisalNeedsFinding>(Appraisal.MayRecord(Appraised("")).Refusal);
        Assert.False(Appraisal.MayRecord(Appraised("Social care is in it")).IsRefused);

        static Appraisal Appraised(string finding) => new()
        {
            Form = "mcp", Criterion = "social-care", Meets = AppraisalAnswer.Yes, Finding = finding, On = Day, KnownFrom = default, Provenance = Made,
        };
    }
}
