using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Consultations;

/// <summary>Opens a consultation, takes what residents answer, reads each answer before it is public, and sums up (LAW-28).</summary>
public sealed class RunConsultation(KeepAct acts, CommonwealContext context)
{
    public async Task<Outcome<Consultation>> OpenAsync(OpenInput input, Guid key, CancellationToken cancellation)
    {
        // Whoever has less time than others had reads why, where they read why they are asked at all.
        var whyShort = string.IsNullOrWhiteSpace(input.WhyShort) ? null : input.WhyShort.Trim();
        var consultation = new Consultation
        {
            Slug = await context.Set<Consultation>().Select(c => c.Slug).FreeSlugAsync(input.Title!, cancellation), Title = input.Title!.Trim(), About = whyShort is null ? input.About!.Trim() : $"{input.About!.Trim()}\n\nWhy there is less time than usual: {whyShort}", Question = input.Question!.Trim(),
            Information = string.IsNullOrWhiteSpace(input.Information) ? null : input.Information.Trim(), Opens = input.Opens!.Value, Closes = input.Closes!.Value, Decision = input.Decision, RunBy = acts.Partner,
            KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = ConsultationRules.MayOpen(consultation, whyShort, acts.Today);
        var refusal = await acts.KeepAsync(
            lawful, kept => [kept], "OpenConsultation", ConsultationReading.Address(consultation.Slug), $"Opened the consultation “{consultation.Title}” from {consultation.Opens:d MMMM yyyy} to {consultation.Closes:d MMMM yyyy}.", key, cancellation);
        return refusal is null ? consultation : refusal;
    }

    /// <summary>Takes the answer of somebody of whom nothing is known. The same form sent twice counts once.</summary>
    public async Task<Refusal?> AnswerAsync(Consultation consultation, string words, Guid key, CancellationToken cancellation)
    {
        if (ConsultationRules.MayAnswer(consultation, acts.Today).Refusal is { } refusal)
        {
            return refusal;
        }

        // Two who answer at once may take the same number: the index lets one of them have it, and the other takes the next.
        for (var tries = 0; ; tries++)
        {
            if (await context.Set<ConsultationAnswer>().AnyAsync(a => a.RequestKey == key, cancellation))
            {
                return null;
            }

            var number = await context.Set<ConsultationAnswer>().Where(a => a.Consultation == consultation.Slug).MaxAsync(a => (int?)a.Number, cancellation) ?? 0;
            var answer = new ConsultationAnswer { Consultation = consultation.Slug, Number = number + 1, Words = words, On = acts.Today, RequestKey = key };
            context.Add(answer);
            try
            {
                await context.SaveChangesAsync(cancellation);
                return null;
            }
            catch (DbUpdateException) when (tries < 5)
            {
                context.Entry(answer).State = EntityState.Detached;
            }
        }
    }

    public async Task<Refusal?> ModerateAsync(ConsultationReading reading, ConsultationAnswer answer, AnswerVerdict verdict, string? why, Guid key, CancellationToken cancellation)
    {
        if (verdict == AnswerVerdict.Removed)
        {
            answer.Words = "";
        }

        var moderation = new AnswerModeration { Consultation = answer.Consultation, Number = answer.Number, Verdict = verdict, Why = why, On = acts.Today, KnownFrom = acts.Now };
        var refusal = await acts.KeepAsync(
            Outcome.Of(moderation), kept => [kept], "ModerateAnswer", reading.Url, $"{reading.Consultation.Title}: answer {answer.Number}: {verdict.InWords().ToLowerInvariant()}.{(why is null ? "" : $" {why}")}", key, cancellation);
        if (refusal is null && verdict == AnswerVerdict.Removed)
        {
            await context.EraseWhatIsFreeAsync([typeof(ConsultationAnswer)], cancellation);
        }

        return refusal;
    }

    public Task<Refusal?> SumUpAsync(ConsultationReading reading, string said, string did, Guid key, CancellationToken cancellation)
    {
        var result = new ConsultationResult { Consultation = reading.Consultation.Slug, On = acts.Today, Said = said, Did = did, KnownFrom = acts.Now };
        return acts.KeepAsync(
            ConsultationRules.MaySumUp(reading.Consultation, reading.WaitingCount, acts.Today), _ => [result], "SumUpConsultation", reading.Url, $"{reading.Consultation.Title}: {said} {did}", key, cancellation);
    }
}
