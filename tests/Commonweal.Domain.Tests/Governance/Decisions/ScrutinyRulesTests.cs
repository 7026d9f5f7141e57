using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Domain.Tests.Governance.Decisions;

/// <summary>Substantial changes go before scrutiny, and before two councils' committees together where both say so.</summary>
public sealed class ScrutinyRulesTests
{
    private const string First = "first-scrutiny";
    private const string Second = "second-scrutiny";
    private const string Joint = "joint-scrutiny";

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void Nothing_is_asked_of_scrutiny_while_no_committee_finds_the_change_substantial() => Assert.Empty(Missing(new(2017, 10, 1)));

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void One_committee_that_finds_it_substantial_is_consulted() =>
        Assert.Equal("The First scrutiny is to be consulted, since it finds the change substantial", Assert.Single(Missing(new(2017, 10, 1), Found(First))).Sentence);

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void Two_that_find_it_substantial_are_consulted_together_and_one_alone_is_not_enough()
    {
        Assert.Contains("both find the change substantial", Assert.Single(Missing(new(2017, 10, 9), Found(First), Found(Second), Consulted(First, new(2017, 9, 30)))).Sentence, StringComparison.Ordinal);
        Assert.Empty(Missing(new(2017, 10, 9), Found(First), Found(Second), Consulted(Joint, new(2017, 9, 30))));
    }

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void No_decision_comes_before_the_day_by_which_scrutiny_answers()
    {
        Assert.Equal(new DateOnly(2017, 10, 1), Assert.Single(Missing(new(2017, 9, 30), Found(First), Consulted(First, new(2017, 9, 30)))).Until);
        Assert.Empty(Missing(new(2017, 10, 1), Found(First), Consulted(First, new(2017, 9, 30))));
    }

    [Fact]
    public void A_step_of_scrutiny_names_its_committee_and_its_day_and_each_council_speaks_for_itself()
    {
        Assert.IsType<NoSuchScrutinyCommittee>(ScrutinyRules.MayTake(Setting, Step(StepKind.FoundSubstantial, null)).Refusal);
        Assert.IsType<EachCouncilSaysItself>(ScrutinyRules.MayTake(Setting, Step(StepKind.FoundSubstantial, Joint)).Refusal);
        Assert.IsType<ScrutinyNeedsReplyDay>(ScrutinyRules.MayTake(Setting, Step(StepKind.ScrutinyConsulted, Joint)).Refusal);
        Assert.False(ScrutinyRules.MayTake(Setting, Step(StepKind.ScrutinyConsulted, Joint, new(2017, 9, 30))).IsRefused);
        Assert.False(ScrutinyRules.MayTake(Setting, Step(StepKind.Shared, null)).IsRefused);
    }

    private static DecisionSetting Setting => new Matter().Setting with
    {
        Scrutiny = new[] { Body(First, BodyKind.Scrutiny), Body(Second, BodyKind.Scrutiny), Body(Joint, BodyKind.JointScrutiny) }.ToDictionary(b => b.Slug),
    };

    private static List<Lack> Missing(DateOnly day, params Step[] steps) => [.. ScrutinyRules.Missing(new Matter().History with { Steps = steps }, Setting, day)];

    private static Step Found(string committee) => Step(StepKind.FoundSubstantial, committee);

    private static Step Consulted(string committee, DateOnly until) => Step(StepKind.ScrutinyConsulted, committee, until);

    private static Step Step(StepKind kind, string? committee, DateOnly? until = null) =>
        new() { DecisionId = default, Kind = kind, On = new(2017, 9, 1), Until = until, Committee = committee, Words = "By letter", KnownFrom = default };

    private static Body Body(string slug, BodyKind kind) => new() { Slug = slug, Name = slug == First ? "First scrutiny" : slug, Kind = kind, Provenance = new Provenance(null, "Made up for a test") };
}
