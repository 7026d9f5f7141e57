using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Finance;

/// <summary>What every act of a partner with its own figures does alike: keep what the rules allow, in one save, with a sentence in the audit.</summary>
public sealed class ActOnMoney(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    private const int SentenceLengthMax = 900;

    public DateOnly Today => clock.Today;

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="lawful">What the rules made of it.</param>
    public async Task<Refusal?> KeepAsync<T>(Outcome<T> lawful, string verb, string address, string sentence, Guid requestKey, CancellationToken cancellation) where T : class
    {
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(lawful.Value);
        context.Act = new Act(standing.Actor, verb, address, sentence.Length <= SentenceLengthMax ? sentence : sentence[..(SentenceLengthMax - 1)] + "…", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }
}
