using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Community.Equality;

/// <summary>Enters an equality assessment, or that none is needed; and that somebody who decides has read it (EQA-01 to EQA-03).</summary>
public sealed class AssessEquality(KeepAct acts, CommonwealContext context, Standing standing)
{
    public async Task<Outcome<EqualityAssessment>> ExecuteAsync(AssessInput input, Guid key, CancellationToken cancellation)
    {
        var assessment = new EqualityAssessment
        {
            Slug = await context.Set<EqualityAssessment>().Select(a => a.Slug).FreeSlugAsync(input.Title!, cancellation), Title = input.Title!.Trim(), Decision = input.Decision, AssessedOn = input.AssessedOn!.Value,
            Judgement = input.Judgement!.Value, Summary = input.Summary!.Trim(), JudgedBy = input.JudgedBy!.Trim(), PartnerId = acts.Partner, EliminateInWords = input.Eliminate, AdvanceInWords = input.Advance, FosterInWords = input.Foster,
            KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var effects = input.Effects.Where(e => e.Effect is not null).Select(e => new CharacteristicEffect
        {
            Assessment = assessment.Slug, Characteristic = e.Characteristic, Effect = e.Effect!.Value, Aims = e.Characteristic.AimsOf(), Evidence = e.Evidence?.Trim() ?? "",
            Mitigation = string.IsNullOrWhiteSpace(e.Mitigation) ? null : e.Mitigation.Trim(), KnownFrom = acts.Now,
        }).ToList();
        var lawful = EqualityRules.MayAssess(assessment, effects, acts.Today);
        var refusal = await acts.KeepAsync(
            lawful, kept => [kept, .. effects], nameof(AssessEquality), AssessmentReading.Address(assessment.Slug), $"Equality, {assessment.Title}: {(assessment.Judgement == EqualityJudgement.Assessed ? "assessed" : "judged not to be needed")}. {assessment.Summary}", key, cancellation);
        return refusal is null ? assessment : refusal;
    }

    public Task<Refusal?> ConfirmAsync(AssessmentReading reading, Guid key, CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return Task.FromResult<Refusal?>(new SpeaksForNoParty(standing.Speaker.InWords));
        }

        var read = new AssessmentRead { Assessment = reading.Assessment.Slug, PartnerId = own, Person = standing.PersonName, On = acts.Today, KnownFrom = acts.Now };
        var lawful = SpeakingFor.AParty(reading.Deciders, standing.Speaker).Then(_ => EqualityRules.MayConfirm(reading.Reads, read, reading.NameOf(own)));
        return acts.KeepAsync(lawful, kept => [kept], "ConfirmAssessmentRead", reading.Url, $"{standing.PersonName} says for {reading.NameOf(own)} that the equality assessment “{reading.Assessment.Title}” was read.", key, cancellation);
    }
}
