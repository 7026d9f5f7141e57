using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Community.Equality;

public sealed class EqualityRulesTests
{
    private static readonly DateOnly Day = new(2017, 7, 6);

    [Fact]
    [Trait("Requirement", "EQA-01")]
    [Trait("Requirement", "LAW-27")]
    public void All_nine_characteristics_are_assessed_whichever_is_left_out() => Laws.Hold(
        Gen.Elements(Enum.GetValues<Characteristic>()),
        left => EqualityRules.MayAssess(Of(), [.. All().Where(e => e.Characteristic != left)], Day).Refusal is CharacteristicsMissing missing && missing.Missing.SequenceEqual([left.InWords()]));

    [Fact]
    [Trait("Requirement", "EQA-01")]
    public void A_whole_assessment_is_taken() => Assert.False(EqualityRules.MayAssess(Of(), [.. All()], Day).IsRefused);

    [Theory]
    [InlineData(EqualityAims.Eliminate, false)]
    [InlineData(EqualityAims.Advance, true)]
    [InlineData(EqualityAims.All, true)]
    [Trait("Requirement", "LAW-27")]
    public void Marriage_and_civil_partnership_counts_for_the_first_aim_alone(EqualityAims aims, bool isRefused) => Assert.Equal(
        isRefused,
        EqualityRules.MayAssess(Of(), [.. All().Where(e => e.Characteristic != Characteristic.MarriageAndCivilPartnership), Effect(Characteristic.MarriageAndCivilPartnership, aims: aims)], Day).Refusal is FirstAimAlone);

    [Theory]
    [InlineData(LikelyEffect.Worse, true)]
    [InlineData(LikelyEffect.Mixed, true)]
    [InlineData(LikelyEffect.Better, false)]
    public void Harm_needs_what_would_lessen_it(LikelyEffect effect, bool isRefused) => Assert.Equal(
        isRefused, EqualityRules.MayAssess(Of(), [.. All().Where(e => e.Characteristic != Characteristic.Race), Effect(Characteristic.Race, effect)], Day).Refusal is HarmNeedsMitigation);

    [Fact]
    [Trait("Requirement", "EQA-03")]
    public void That_none_is_needed_stands_alone()
    {
        Assert.False(EqualityRules.MayAssess(Of(EqualityJudgement.NotNeeded), [], Day).IsRefused);
        Assert.IsType<NotNeededHasNoEffects>(EqualityRules.MayAssess(Of(EqualityJudgement.NotNeeded), [.. All()], Day).Refusal);
    }

    [Fact]
    public void It_is_entered_after_it_is_made() => Assert.IsType<AssessedInTheFuture>(EqualityRules.MayAssess(Of(), [.. All()], Day.AddDays(-1)).Refusal);

    [Theory]
    [InlineData(null, AssessmentTiming.NotDecidedYet)]
    [InlineData(1, AssessmentTiming.BeforeTheDecision)]
    [InlineData(0, AssessmentTiming.TooLate)]
    [InlineData(-3, AssessmentTiming.TooLate)]
    [Trait("Requirement", "LAW-27")]
    public void It_must_come_before_the_decision(int? decidedAfterDays, AssessmentTiming timing) =>
        Assert.Equal(timing, EqualityRules.TimingOf(Of(), decidedAfterDays is { } days ? Day.AddDays(days) : null));

    [Fact]
    [Trait("Requirement", "LAW-27")]
    public void Each_decider_confirms_once_that_it_was_read()
    {
        var read = new AssessmentRead { Assessment = "a", PartnerId = PartnerId.From(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)), Person = "p", On = Day, KnownFrom = default };

        Assert.False(EqualityRules.MayConfirm([], read, "A").IsRefused);
        Assert.IsType<ReadBefore>(EqualityRules.MayConfirm([read], read, "A").Refusal);
    }

    private static EqualityAssessment Of(EqualityJudgement judgement = EqualityJudgement.Assessed) => new() { Slug = "a", Title = "A", AssessedOn = Day, Judgement = judgement, Summary = "s", JudgedBy = "j", KnownFrom = default, Provenance = new("S3:233") };

    private static IEnumerable<CharacteristicEffect> All() => Enum.GetValues<Characteristic>().Select(c => Effect(c));

    private static CharacteristicEffect Effect(Characteristic characteristic, LikelyEffect effect = LikelyEffect.NoChange, EqualityAims? aims = null) =>
        new() { Assessment = "a", Characteristic = characteristic, Effect = effect, Aims = aims ?? characteristic.AimsOf(), Evidence = "e", KnownFrom = default };
}
