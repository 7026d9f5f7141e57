using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>What a body is decides what it can do: nothing is delegated to a forum (GAP-2).</summary>
public sealed class BodyVerbsTests
{
    [Theory]
    [InlineData(BodyKind.InformalForum)]
    [InlineData(BodyKind.AdvisoryGroup)]
    [InlineData(BodyKind.Workstream)]
    [Trait("Requirement", "BRD-02")]
    [Trait("Requirement", "GAP-2")]
    public void A_forum_can_agree_recommend_note_and_ask_and_nothing_else(BodyKind kind) =>
        Assert.Equal([BodyVerb.Agree, BodyVerb.Recommend, BodyVerb.Note, BodyVerb.Ask], kind.Verbs());

    [Fact]
    public void Only_a_body_of_a_sovereign_organisation_exercises_a_statutory_function() =>
        Assert.Equal(
            [BodyKind.FullCouncil, BodyKind.Executive, BodyKind.GoverningBody, BodyKind.CommitteesInCommon, BodyKind.NhsTrustBoard, BodyKind.FoundationTrustBoard],
            Enum.GetValues<BodyKind>().Where(k => k.Can(BodyVerb.Execute)));

    [Fact]
    public void A_section_75_body_records_what_officers_decide_and_decides_nothing_itself() =>
        Assert.Equal((true, false, false), (
            BodyKind.SectionSeventyFiveBody.Can(BodyVerb.RecordOfficersDecision), BodyKind.SectionSeventyFiveBody.Can(BodyVerb.Approve), BodyKind.SectionSeventyFiveBody.Can(BodyVerb.Execute)));

    [Fact]
    public void A_verb_that_the_kind_lacks_is_refused_with_those_it_has()
    {
        var refusal = Assert.IsType<BodyLacksTheVerb>(BodyVerbs.May("Wellbeing Partnership Board", BodyKind.InformalForum, BodyVerb.Execute).Refusal);
        Assert.Equal("The Wellbeing Partnership Board cannot exercise a statutory function. As an informal forum it can agree a course, recommend, note and ask.", refusal.Sentence);
    }

    [Fact]
    [Trait("Requirement", "BRD-15")]
    public void Every_kind_of_sovereign_body_has_its_kind_and_but_for_health_and_wellbeing_boards_decides() => Assert.All(
        Enum.GetValues<SovereignBodyKind>(),
        kind => Assert.Equal(kind.Decides(), BodyKinds.Of(kind, PartnerKind.NhsTrust).DecidesForItsPartner()));

    [Fact]
    public void A_foundation_trust_meets_under_other_law_than_an_NHS_trust() =>
        Assert.NotEqual(BodyKinds.Of(SovereignBodyKind.TrustBoard, PartnerKind.NhsTrust), BodyKinds.Of(SovereignBodyKind.TrustBoard, PartnerKind.NhsFoundationTrust));

    [Fact]
    public void Every_kind_and_every_verb_and_every_class_has_its_words() => Assert.Multiple(
        () => Assert.All(Enum.GetValues<BodyKind>(), kind => Assert.NotEmpty(kind.InWords())),
        () => Assert.All(Enum.GetValues<BodyVerb>(), verb => Assert.NotEmpty(verb.InWords())),
        () => Assert.All(Enum.GetValues<PartnerClass>(), side => Assert.NotEmpty(side.InWords())));

    [Fact]
    public void Every_partner_stands_in_a_class() =>
        Assert.Equal(4, Enum.GetValues<PartnerKind>().Select(k => k.Class()).Distinct().Count());
}
