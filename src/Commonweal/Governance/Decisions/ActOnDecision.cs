using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Decisions;

/// <summary>What every act on a matter or a scheme does alike: keep what the rules allow, in one save, with a sentence in the audit.</summary>
public sealed class ActOnDecision(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public DateOnly Today => clock.Today;

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public Speaker Speaker => standing.Speaker;

    public T NewId<T>() where T : struct, ITypedId<T> => T.From(Guid.CreateVersion7(time.GetUtcNow()));

    /// <param name="lawful">What the rules made of it.</param>
    /// <param name="rows">What is kept where it is lawful.</param>
    public async Task<Refusal?> KeepAsync<T>(Outcome<T> lawful, Func<T, IEnumerable<object>> rows, string verb, string address, string sentence, Guid requestKey, CancellationToken cancellation) where T : notnull
    {
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.AddRange(rows(lawful.Value));
        context.Act = new Act(standing.Actor, verb, address, sentence.Length <= 900 ? sentence : sentence[..899] + "…", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }
}
