using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Equality;

/// <summary>How the day of an assessment stands to the day of the decision it was made for.</summary>
public enum AssessmentTiming
{
    /// <summary>Nobody has decided yet, or no matter is named.</summary>
    NotDecidedYet,
    BeforeTheDecision,

    /// <summary>On the day or after it: no advance consideration.</summary>
    TooLate,
}

/// <summary>What the public sector equality duty asks of an assessment (LAW-27).</summary>
public static class EqualityRules
{
    public static Outcome<EqualityAssessment> MayAssess(EqualityAssessment assessment, IReadOnlyCollection<CharacteristicEffect> effects, DateOnly today)
    {
        if (assessment.AssessedOn > today)
        {
            return new AssessedInTheFuture(assessment.AssessedOn);
        }

        if (assessment.Judgement == EqualityJudgement.NotNeeded)
        {
            return effects.Count > 0 ? new NotNeededHasNoEffects() : assessment;
        }

        var missing = Enum.GetValues<Characteristic>().Except(effects.Select(e => e.Characteristic)).ToList();
        if (missing.Count > 0)
        {
            return new CharacteristicsMissing([.. missing.Select(c => c.InWords())]);
        }

        if (effects.FirstOrDefault(e => (e.Aims & ~e.Characteristic.AimsOf()) != EqualityAims.None) is { } beyond)
        {
            return new FirstAimAlone(beyond.Characteristic.InWords());
        }

        return effects.FirstOrDefault(e => e.Effect is LikelyEffect.Worse or LikelyEffect.Mixed && string.IsNullOrWhiteSpace(e.Mitigation)) is { } bare ? new HarmNeedsMitigation(bare.Characteristic.InWords()) : assessment;
    }

    /// <param name="partnerName">Of the organisation that confirms.</param>
    public static Outcome<AssessmentRead> MayConfirm(IEnumerable<AssessmentRead> before, AssessmentRead read, string partnerName) =>
        before.Any(r => r.PartnerId == read.PartnerId) ? new ReadBefore(partnerName) : read;

    /// <param name="decidedOn">The first day on which anybody decided; null where nobody has.</param>
    public static AssessmentTiming TimingOf(EqualityAssessment assessment, DateOnly? decidedOn) =>
        decidedOn is not { } day ? AssessmentTiming.NotDecidedYet : assessment.AssessedOn < day ? AssessmentTiming.BeforeTheDecision : AssessmentTiming.TooLate;

    public static string InWords(this AssessmentTiming timing) => timing switch
    {
        AssessmentTiming.NotDecidedYet => "Made before any decision",
        AssessmentTiming.BeforeTheDecision => "Made before the decision",
        AssessmentTiming.TooLate => "Made too late: it must come before the decision",
        _ => throw new ArgumentOutOfRangeException(nameof(timing)),
    };
}

public sealed record AssessedInTheFuture(DateOnly On) : Refusal($"An assessment is entered after it is made, and {On:d MMMM yyyy} is still to come.");

public sealed record NotNeededHasNoEffects() : Refusal("Either no assessment is needed, or effects were assessed. Clear the effects, or choose that it was assessed.");

public sealed record CharacteristicsMissing(IReadOnlyList<string> Missing) : Refusal($"Say what it would do for each protected characteristic. Missing: {Sentences.List(Missing)}.")
{
    public override string RestsOn => "Equality Act 2010 s.149; S3:233";
}

public sealed record FirstAimAlone(string Characteristic) : Refusal($"{Characteristic} counts for the first aim alone: to end discrimination.")
{
    public override string RestsOn => "Equality Act 2010 s.149(7)";
}

public sealed record HarmNeedsMitigation(string Characteristic) : Refusal($"Some people would be worse off ({Characteristic}). Say what would lessen it, or why nothing can.")
{
    public override string RestsOn => "Equality Act 2010 s.149; S3:233";
}

public sealed record ReadBefore(string Partner) : Refusal($"{Partner} has confirmed already that it was read.");
